#include "ui/migration/savefile.h"

#include "models/exportfile.h"
#include "ui/dialogs/instancemark.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {
struct SaveFileText {
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

} // namespace

bool saveFile(QWidget *parent, const QString &path, const QByteArray &content)
{
    const QString reason = writeExport(path, content);
    if (reason.isEmpty())
        return true;
    auto *problem =
        new QMessageBox(QMessageBox::Warning, SaveFileText::tr("The file was not saved"),
                        SaveFileText::tr("“%1” could not be written: %2. What was there before is untouched. "
                                         "Choose another folder, or make room on the disk.")
                            .arg(QDir::toNativeSeparators(path), reason),
                        QMessageBox::Close, parent);
    problem->setObjectName(u"saveFailed"_s);
    problem->setAttribute(Qt::WA_DeleteOnClose);
    problem->setTextFormat(Qt::PlainText);
    InstanceMark::addTo(problem);
    problem->open();
    return false;
}

void saveFileAs(QWidget *parent, const QString &title, const QString &filter, const QString &suggestedName,
                const QByteArray &content)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(parent, InstanceMark::titled(title, parent), folder, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suggestedName.section(u'.', -1));
    dialog->selectFile(suggestedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [parent, content](const QString &path) { saveFile(parent, path, content); });
    InstanceMark::addTo(dialog);
    dialog->open();
}
