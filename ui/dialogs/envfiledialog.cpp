#include "ui/dialogs/envfiledialog.h"

#include <QDir>

using namespace Qt::StringLiterals;

EnvFileDialog::EnvFileDialog(QWidget *parent)
    : QFileDialog(parent, tr("Take the secret key from a .env file"))
{
    setObjectName(u"envFileDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setOption(DontUseNativeDialog);
    setFileMode(ExistingFile);
    // Their names begin with a dot.
    setFilter(QDir::AllDirs | QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
    m_folderBefore = directoryUrl();
    m_historyBefore = history();
}

EnvFileDialog::~EnvFileDialog()
{
    // What is set now is what ~QFileDialog() writes, and where the next file dialog of the program begins.
    setDirectoryUrl(m_folderBefore);
    setHistory(m_historyBefore);
}
