#include "ui/migration/pages/newdomainpage.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/migration/homeurlwords.h"
#include "ui/migration/pages/applicationchoice.h"
#include "ui/pages/scrollcolumn.h"
#include "ui/pages/valuegrid.h"
#include "ui/style/metrics.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NewDomainPage::NewDomainPage(DomainMigration *migration, const QString &instanceName)
    : MigrationPage(migration, instanceName, MigrationStep::Name)
    , m_edit(new QLineEdit)
    , m_problem(new StatusLabel)
    , m_choice(new ApplicationChoice)
{
    setObjectName(u"newDomainPage"_s);
    buildEdit();
    column()->addWidget(m_choice);
    buildReading();
    column()->addStretch(1);
    connect(m_edit, &QLineEdit::textEdited, this, &NewDomainPage::onEdited);
    connect(m_choice, &ApplicationChoice::secondaryChosen, this, &NewDomainPage::onEdited);
}

void NewDomainPage::buildEdit()
{
    auto *label = new QLabel(tr("New home URL"));
    label->setBuddy(m_edit);
    QLabel *help =
        DialogParts::paragraph(tr("Where people will open your app, as you would type it into a browser. For an app "
                                  "on a subdomain, type the subdomain."));
    help->setForegroundRole(QPalette::PlaceholderText);
    m_edit->setObjectName(u"homeUrl"_s);
    m_edit->setMinimumHeight(Metrics::targetSize);
    m_edit->setPlaceholderText(u"https://example.com"_s);
    m_edit->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    m_edit->setLayoutDirection(Qt::LeftToRight); // an address reads so in every language
    m_problem->setWordWrap(true);
    column()->addWidget(label);
    column()->addWidget(m_edit);
    column()->addWidget(m_problem);
    column()->addWidget(help);
    m_edit->setAccessibleDescription(help->text());
}

void NewDomainPage::buildReading()
{
    m_reading = new QWidget;
    auto *box = new QVBoxLayout(m_reading);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(Metrics::small);
    box->addWidget(makeHeading(tr("How this is read, and what is expected")));
    auto *facts = new ValueGrid;
    m_host = facts->addText(tr("Host"), tr("Copy the new host"));
    m_sentAs = facts->addText(tr("Sent as"), tr("Copy the new host as it is sent"));
    m_registrable = facts->addText(tr("Registrable domain"));
    m_domain = facts->addText(tr("Clerk will store"), tr("Copy the expected domain"));
    m_frontendApi = facts->addText(tr("Frontend API host"), tr("Copy the expected Frontend API host"));
    m_accounts = facts->addText(tr("Account Portal host"), tr("Copy the expected Account Portal host"));
    m_mail = facts->addText(tr("Mail hosts"), tr("Copy the expected mail hosts"));
    m_key = facts->addText(tr("Publishable key"), tr("Copy the expected publishable key"));
    box->addWidget(facts);
    box->addWidget(DialogParts::paragraph(
        tr("These are expected values, worked out from Clerk's rules. After the change they are read from Clerk and "
           "confirmed.")));
    column()->addWidget(m_reading);
}

void NewDomainPage::enter()
{
    if (const QString known = migration()->record().homeUrl; !m_touched && !known.isEmpty()) {
        m_edit->setText(known);
        m_choice->setSecondary(migration()->record().secondary);
    }
    MigrationPage::enter();
}

void NewDomainPage::onEdited()
{
    m_touched = true;
    const HomeUrl read = readHomeUrl(m_edit->text());
    migration()->setTarget(m_edit->text(), read.isSubdomain() && m_choice->isSecondary());
    showNow();
}

void NewDomainPage::refresh()
{
    m_edit->setReadOnly(isLocked());
    m_choice->setEnabled(!isLocked());
    showProblem();
    showReading();
}

void NewDomainPage::showProblem()
{
    const HomeUrl target = migration()->target();
    const QString current = migration()->before().domain;
    const SameDomain same = sameDomain(target, migration()->record().secondary, current);
    const QString words = target.ok() ? sameDomainSentence(same, target, current) : homeUrlSentence(target);
    const bool early = target.problem == HomeUrlProblem::Empty && !m_touched;
    m_problem->setVisible(!words.isEmpty() && !early);
    if (!words.isEmpty())
        m_problem->setStatus(Tone::Negative, Icon::Error, words);
}

void NewDomainPage::showReading()
{
    const HomeUrl target = migration()->target();
    m_choice->setVisible(target.isSubdomain());
    m_reading->setVisible(target.ok());
    if (!target.ok())
        return;
    m_choice->setTarget(target);
    const ClerkHosts hosts = predictHosts(target, migration()->record().secondary);
    m_host->setText(target.shown);
    m_sentAs->setText(target.host);
    m_sentAs->parentWidget()->setVisible(target.shown != target.host); // its row
    m_registrable->setText(target.registrable);
    m_domain->setText(hosts.domain);
    m_frontendApi->setText(hosts.frontendApi);
    m_accounts->setText(hosts.accounts);
    m_mail->setText(QStringList{hosts.mail, hosts.dkim1, hosts.dkim2}.join(u'\n'));
    m_key->setText(hosts.publishableKey);
}

QString NewDomainPage::gate() const
{
    const HomeUrl target = migration()->target();
    if (!target.ok())
        return tr("To go on, type an address that Clerk can take.");
    if (sameDomain(target, migration()->record().secondary, migration()->before().domain) != SameDomain::No)
        return tr("To go on, choose something that changes the domain.");
    return {};
}
