#include "ui/migration/savefile.h"

#include "models/migration/exportfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QStandardPaths>

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

void write(QWidget *parent, const QString &path, const QByteArray &content)
{
    const QString reason = writeExport(path, content);
    if (reason.isEmpty())
        return;
    auto *problem = new QMessageBox(QMessageBox::Warning, Words::tr("The file was not saved"),
                                    Words::tr("%1 could not be written: %2. Nothing was changed on the disk. Choose "
                                              "another place or make room, and save again.")
                                        .arg(QDir::toNativeSeparators(path), reason),
                                    QMessageBox::Close, parent);
    problem->setAttribute(Qt::WA_DeleteOnClose);
    problem->setTextFormat(Qt::PlainText);
    problem->open();
}
} // namespace

void saveFileAs(QWidget *parent, const QString &title, const QString &suggestedName, const QByteArray &content)
{
    auto *dialog = new QFileDialog(parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [parent, content](const QString &path) { write(parent, path, content); });
    dialog->open();
}
