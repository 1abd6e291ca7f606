#include "ui/migration/pages/wherepage.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/migration/changewords.h"
#include "ui/migration/giveup.h"
#include "ui/pages/valuegrid.h"
#include "ui/sentences.h"
#include "ui/style/metrics.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

WherePage::WherePage(DomainMigration *migration, const QString &instanceName)
    : MigrationPage(migration, instanceName, MigrationStep::Where)
    , m_problem(new StatusLabel)
    , m_abandon(new QPushButton(tr("Give up this change…")))
{
    setObjectName(u"wherePage"_s);
    buildFacts();
    m_onlyProduction = DialogParts::notice(
        Tone::Info, Icon::Locked,
        tr("Only the domain of a production instance can be changed. A development instance has no domain of its own: "
           "it uses a host that Clerk provides, and Clerk refuses to change it. Connect the production instance to "
           "change its domain."));
    m_warning = DialogParts::notice(
        Tone::Production, Icon::Warning,
        tr("A domain change signs out every user, and nobody can sign in until three things are right: the DNS "
           "records of the new domain, their certificates, and the new publishable key in all your apps. Choose a "
           "quiet hour, and have access to your DNS provider and to your deployments."));
    column()->addWidget(m_onlyProduction);
    column()->addWidget(m_warning);
    if (!migration->network().sandboxControl.isEmpty())
        column()->addWidget(DialogParts::notice(
            Tone::Info, Icon::Sandbox,
            tr("This is the sandbox: a pretend instance with a DNS and certificates of its own. Everything works as it "
               "does with Clerk, and nothing real changes.")));
    column()->addWidget(DialogParts::paragraph(
        tr("You can close this window at any step, also while a request is on its way. Every step is kept on this "
           "computer, and the window opens again where you left it.")));
    m_problem->setWordWrap(true);
    m_problem->hide();
    column()->addWidget(m_problem);
    buildAbandon();
    column()->addStretch(1);
    connect(migration->inventory(), &Inventory::changed, this, &WherePage::showNow);
}

void WherePage::buildFacts()
{
    auto *facts = new ValueGrid;
    m_domain = facts->addText(tr("Domain"), tr("Copy the current domain"));
    m_frontendApi = facts->addText(tr("Frontend API host"), tr("Copy the current Frontend API host"));
    m_accounts = facts->addText(tr("Account Portal host"), tr("Copy the current Account Portal host"));
    m_mail = facts->addText(tr("Mail hosts"), tr("Copy the current mail hosts"));
    m_key = facts->addText(tr("Publishable key"), tr("Copy the current publishable key"));
    m_users = facts->addText(tr("Signed out"));
    column()->addWidget(facts);
}

void WherePage::buildAbandon()
{
    m_abandonBox = new QWidget;
    auto *box = new QVBoxLayout(m_abandonBox);
    box->setContentsMargins(0, Metrics::medium, 0, 0);
    m_abandonText = DialogParts::paragraph({});
    box->addWidget(m_abandonText);
    m_abandon->setObjectName(u"abandon"_s);
    m_abandon->setMinimumHeight(Metrics::targetSize);
    box->addWidget(m_abandon, 0, Qt::AlignLeading);
    column()->addWidget(m_abandonBox);
    connect(m_abandon, &QPushButton::clicked, this, [this] { askToGiveUp(migration(), this); });
}

void WherePage::enter()
{
    if (environment() == Environment::Production)
        readInventory();
    MigrationPage::enter();
}

QString WherePage::usersText() const
{
    for (const InventorySection &section : migration()->inventory()->sections()) {
        if (section.kind != InventoryKind::Sessions)
            continue;
        if (section.total)
            //: %1 is a number.
            return tr("all users: %1").arg(QLocale().toString(*section.total));
        if (section.state.error) {
            const Sentence sentence = sentenceFor(*section.state.error);
            return tr("all users; how many they are is not known: %1. %2").arg(sentence.title, sentence.text);
        }
    }
    if (const auto users = migration()->record().users)
        return tr("all users: %1").arg(QLocale().toString(*users));
    switch (environment()) {
    case Environment::Production:
        return tr("all users; they are being counted…");
    case Environment::Development:
        return tr("nobody");
    case Environment::Unknown:
        break;
    }
    return tr("not read yet");
}

void WherePage::refresh()
{
    const ClerkHosts before = migration()->before();
    const QString unknown = tr("not read yet");
    const auto orUnknown = [&unknown](const QString &text) { return text.isEmpty() ? unknown : text; };
    m_domain->setText(orUnknown(before.domain));
    m_frontendApi->setText(orUnknown(before.frontendApi));
    m_accounts->setText(orUnknown(before.accounts));
    m_mail->setText(orUnknown(QStringList{before.mail, before.dkim1, before.dkim2}.join(u'\n').trimmed()));
    m_key->setText(orUnknown(before.publishableKey));
    m_users->setText(usersText());
    m_onlyProduction->setVisible(environment() == Environment::Development);
    m_warning->setVisible(environment() == Environment::Production);
    m_abandonBox->setVisible(migration()->isActive() && migration()->mayAbandon());
    //: %1 says what became of the request.
    m_abandonText->setText(
        tr("If you do not want this domain change any more, give it up: what was noted is put away. %1")
            .arg(ChangeWords::givingUp(migration()->record())));
}

QString WherePage::gate() const
{
    if (environment() == Environment::Unknown)
        return tr("Which environment this is has not been read yet. It is being read from Clerk.");
    if (environment() == Environment::Development)
        return tr("This is not a production instance: its domain cannot be changed.");
    if (migration()->isReadOnly())
        return migration()->isActive() ? QString() : tr("Another window has this domain change.");
    if (migration()->before().domain.isEmpty())
        return tr("The current domain is not known yet. It is being read from Clerk.");
    return {};
}

bool WherePage::validatePage()
{
    const bool begun = migration()->isActive() || migration()->begin();
    m_problem->setVisible(!begun);
    if (begun)
        return true;
    const auto problem = ChangeWords::problem(migration()->commitProblem(), migration()->record());
    m_problem->setStatus(Tone::Negative, Icon::Error,
                         problem.word.isEmpty()
                             ? tr("The domain change cannot begin here: another window has it, or this is not a "
                                  "production instance any more. Close this window and open it again.")
                             //: What is wrong, and what to do.
                             : tr("%1. %2").arg(problem.word, problem.meaning));
    return begun;
}
