#include "ui/dialogs/forgetdialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/environmentwords.h"
#include "ui/style/metrics.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ForgetDialog::ForgetDialog(const QList<Profile> &profiles, const QString &currentId, QWidget *parent)
    : QDialog(parent)
    , m_which(new QComboBox)
{
    setObjectName(u"forgetDialog"_s);
    setWindowTitle(tr("Forget an instance"));
    for (const Profile &profile : profiles) {
        //: %1 is an instance's name, %2 its environment.
        m_which->addItem(icon(environmentIcon(profile.environment)),
                         tr("%1 — %2").arg(profile.name, environmentWord(profile.environment)), profile.id);
    }
    m_which->setCurrentIndex(qMax(0, m_which->findData(currentId)));
    m_which->setMinimumHeight(Metrics::targetSize);
    auto *label = new QLabel(tr("Instance to forget"));
    label->setBuddy(m_which);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Metrics::medium);
    column->setContentsMargins(Metrics::large, Metrics::large, Metrics::large, Metrics::large);
    column->addWidget(label);
    column->addWidget(m_which);
    column->addWidget(DialogParts::paragraph(
        tr("Vestry removes its name, its secret key from the system keyring and its draft from this computer. Nothing "
           "changes at Clerk, and the key itself stays valid there.")));
    auto *box = new QDialogButtonBox;
    QPushButton *forget = box->addButton(tr("Forget"), QDialogButtonBox::DestructiveRole);
    QPushButton *cancel = box->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    for (QPushButton *button : {forget, cancel})
        button->setMinimumHeight(Metrics::targetSize);
    column->addWidget(box);
    cancel->setDefault(true);
    cancel->setFocus();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(forget, &QPushButton::clicked, this, [this] {
        accept();
        emit forgetRequested(m_which->currentData().toString());
    });
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
}
