#include "ui/dialogs/aboutdialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Vestry"));
    auto *picture = new QLabel;
    picture->setPixmap(icon(Icon::App).pixmap(64, 64));
    QLabel *name = DialogParts::paragraph(tr("Vestry %1").arg(QLatin1StringView(VESTRY_VERSION)));
    name->setFont(fontFor(TextRole::Title));
    name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *text = new QVBoxLayout;
    text->setSpacing(Metrics::small);
    text->addWidget(name);
    text->addWidget(DialogParts::paragraph(
        tr("A desktop admin console for the settings of a live Clerk instance. It is not made by Clerk.")));
    text->addWidget(DialogParts::paragraph(
        tr("Free software under the MIT licence. Built with Qt %1.").arg(QLatin1StringView(qVersion()))));
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::large);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(text, 1);
    auto *box = new QDialogButtonBox;
    QPushButton *close = box->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setMinimumHeight(Metrics::targetSize);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::large, Metrics::large, Metrics::large, Metrics::large);
    column->setSpacing(Metrics::large);
    column->addLayout(row);
    column->addWidget(box);
    setMinimumWidth(fontMetrics().averageCharWidth() * 50);
}
