#include "ui/migration/zoneexport.h"

#include "models/migration/exportfile.h"
#include "models/migration/zonefile.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ZoneExport)
};
} // namespace

void exportZoneFile(QWidget *parent, const QString &zone, const QList<CnameTarget> &records)
{
    // A dialog in Save mode asks before it overwrites.
    auto *dialog = new QFileDialog(parent, Words::tr("Export the records"), {}, Words::tr("Zone file (*.zone)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"zone"_s);
    dialog->selectFile(zone + u".zone"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [parent, zone, records](const QString &path) { exportZoneFileTo(parent, path, zone, records); });
    dialog->open();
}

bool exportZoneFileTo(QWidget *parent, const QString &path, const QString &zone, const QList<CnameTarget> &records)
{
    const QString reason = writeExport(path, zoneFile(zone, records));
    if (reason.isEmpty())
        return true;
    auto *message = new QMessageBox(QMessageBox::Warning, Words::tr("The zone file was not written"),
                                    Words::tr("“%1” could not be written: %2. What was there before is untouched. "
                                              "Choose another folder, or make room on the disk.")
                                        .arg(path, reason),
                                    QMessageBox::Close, parent);
    message->setObjectName(u"exportFailed"_s);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->setTextFormat(Qt::PlainText);
    message->open();
    return false;
}
