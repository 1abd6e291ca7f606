#include "ui/migration/pages/applicationchoice.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/style/breakinglabel.h"
#include "ui/style/card.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

ApplicationChoice::ApplicationChoice(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::small);
    column->addWidget(DialogParts::heading(tr("Which kind of application is this?")));
    m_primary =
        addOption(tr("Primary application"),
                  tr("The app is on a subdomain, and Clerk stays at the root of the domain. Choose this when it "
                     "is the only app of this domain with Clerk, or the main one."));
    m_secondary = addOption(tr("Secondary application"),
                            tr("Clerk sits below the subdomain, apart from other apps. Choose this when another "
                               "instance has the root of the domain already."));
    auto *group = new QButtonGroup(this);
    group->addButton(m_primary.button);
    group->addButton(m_secondary.button);
    m_primary.button->setChecked(true);
    connect(m_primary.button, &QRadioButton::clicked, this, [this] { emit secondaryChosen(false); });
    connect(m_secondary.button, &QRadioButton::clicked, this, [this] { emit secondaryChosen(true); });
}

ApplicationChoice::Option ApplicationChoice::addOption(const QString &title, const QString &meaning)
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(Metrics::large, Metrics::small, Metrics::large, Metrics::small);
    column->setSpacing(Metrics::tiny);
    Option option{new QRadioButton(title), new BreakingLabel, new BreakingLabel};
    option.button->setMinimumHeight(Metrics::targetSize);
    column->addWidget(option.button);
    column->addWidget(DialogParts::paragraph(meaning));
    for (QLabel *label : {option.hosts, option.key}) {
        label->setFont(fontFor(TextRole::Mono));
        column->addWidget(label);
    }
    option.button->setAccessibleDescription(meaning);
    auto *card = new Card;
    card->addRow(row);
    layout()->addWidget(card);
    return option;
}

void ApplicationChoice::show(const Option &option, const ClerkHosts &hosts)
{
    //: Two host names: the Frontend API's and the Account Portal's.
    option.hosts->setText(tr("%1 and %2").arg(hosts.frontendApi, hosts.accounts));
    option.key->setText(hosts.publishableKey);
}

void ApplicationChoice::setTarget(const HomeUrl &target)
{
    show(m_primary, predictHosts(target, false));
    show(m_secondary, predictHosts(target, true));
}

void ApplicationChoice::setSecondary(bool secondary) { (secondary ? m_secondary : m_primary).button->setChecked(true); }

bool ApplicationChoice::isSecondary() const { return m_secondary.button->isChecked(); }
