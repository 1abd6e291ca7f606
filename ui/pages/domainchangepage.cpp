#include "ui/pages/domainchangepage.h"

#include "models/migration/domainmigration.h"
#include "models/workspace.h"
#include "ui/dialogs/instancemark.h"
#include "ui/migration/certificatesview.h"
#include "ui/migration/changewords.h"
#include "ui/migration/dnsview.h"
#include "ui/migration/followupview.h"
#include "ui/migration/giveup.h"
#include "ui/migration/migrationbanner.h"
#include "ui/migration/milestones.h"
#include "ui/migration/sandboxprovider.h"
#include "ui/pages/pagehead.h"
#include "ui/pages/pageid.h"
#include "ui/pages/scrollcolumn.h"
#include "ui/style/card.h"
#include "ui/style/flowlayout.h"
#include "ui/style/metrics.h"
#include "ui/style/tone.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
QPushButton *pageButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setMinimumHeight(Metrics::targetSize);
    return button;
}
} // namespace

DomainChangePage::DomainChangePage(Workspace *workspace, DomainMigration *migration, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_migration(migration)
    , m_head(new PageHead(pageTitle(PageId::DomainChange), pageSummary(PageId::DomainChange),
                          QUrl(u"https://clerk.com/docs/guides/development/deployment/changing-domains"_s)))
{
    auto *scroll = new ScrollColumn;
    scroll->setCentred(true);
    scroll->column()->addWidget(m_head);
    m_banner = new MigrationBanner(migration);
    scroll->column()->addWidget(m_banner);
    scroll->column()->addWidget(makeState());
    m_progress = new MilestoneList(migration);
    scroll->column()->addWidget(m_progress);
    m_watches = new QVBoxLayout;
    m_watches->setContentsMargins(0, 0, 0, 0);
    m_watches->setSpacing(Metrics::medium);
    scroll->column()->addLayout(m_watches);
    scroll->column()->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(migration, &DomainMigration::changed, this, &DomainChangePage::refresh);
    connect(workspace, &Workspace::identityChanged, this, &DomainChangePage::refresh);
    connect(workspace, &Workspace::readStateChanged, this, &DomainChangePage::refresh);
    connect(m_head, &PageHead::refreshRequested, this, [this] {
        m_workspace->refresh();
        if (m_migration->isActive() && m_migration->record().change != ChangeState::NotSent)
            m_migration->checkOutcome();
    });
    refresh();
}

QWidget *DomainChangePage::makeState()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(Metrics::large, Metrics::medium, Metrics::large, Metrics::medium);
    m_state = new StatusLabel;
    m_state->setWordWrap(true);
    m_text = new QLabel;
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_guide = pageButton(u"openGuide"_s);
    m_abandon = pageButton(u"abandonChange"_s);
    m_provider = pageButton(u"sandboxProvider"_s);
    m_follow = pageButton(u"followCurrent"_s);
    m_follow->setText(tr("Go on with the current domain"));
    m_abandon->setText(tr("Give it up…"));
    m_provider->setText(tr("Sandbox: DNS provider…"));
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_guide, m_follow, m_provider, m_abandon})
        buttons->addWidget(button);
    column->addWidget(m_state);
    column->addWidget(m_text);
    column->addLayout(buttons);
    auto *card = new Card;
    card->addRow(box);

    connect(m_guide, &QPushButton::clicked, this, &DomainChangePage::guideRequested);
    connect(m_provider, &QPushButton::clicked, this,
            [this] { openSandboxProvider(m_migration->network().sandboxControl, this); });
    connect(m_follow, &QPushButton::clicked, this, &DomainChangePage::followCurrent);
    connect(m_abandon, &QPushButton::clicked, this, [this] { askToGiveUp(m_migration, this); });
    return card;
}

//! The record of a change that had happened is lost; what is to be done after it can still be done.
void DomainChangePage::followCurrent()
{
    if (m_migration->followCurrent())
        return;
    const auto problem = ChangeWords::problem(m_migration->commitProblem(), m_migration->record());
    const QString file = ChangeWords::fileProblem(m_migration->fileProblem(), m_migration->fileProblemDetail());
    auto *message = new QMessageBox(QMessageBox::Warning, tr("It could not go on with the current domain"),
                                    problem.word.isEmpty() ? file : problem.word + u'\n' + problem.meaning,
                                    QMessageBox::Close, this);
    message->setObjectName(u"followFailed"_s);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->setTextFormat(Qt::PlainText);
    InstanceMark::addTo(message);
    message->open();
}

//! What stands below the progress of the domain change.
QString DomainChangePage::changeText() const
{
    const MigrationRecord &record = m_migration->record();
    if (record.newDomain.isEmpty())
        return tr("Nothing was sent to Clerk yet.");
    const QString fromTo = record.oldDomain.isEmpty() ? tr("To %1.").arg(record.newDomain)
                                                      : tr("From %1 to %2.").arg(record.oldDomain, record.newDomain);
    if (record.change == ChangeState::NotSent || record.change == ChangeState::Took)
        return fromTo;
    const auto outcome = ChangeWords::outcome(record, m_migration->mayCommitAgain());
    return fromTo + u'\n' + outcome.word + u". "_s + outcome.meaning;
}

void DomainChangePage::refresh()
{
    m_head->setReadAt(m_workspace->readState(ReadSource::Domains).readAt);
    m_head->setBusy(m_workspace->isRefreshing());
    const bool production = m_migration->isProduction();
    const bool active = m_migration->isActive();
    const bool took = active && m_migration->record().change == ChangeState::Took;
    if (m_workspace->environment() == Environment::Unknown && !active) {
        m_state->setStatus(Tone::Neutral, Icon::Waiting, tr("The instance has not been read yet"));
        const auto error = m_workspace->readState(ReadSource::Instance).error;
        m_text->setText(error && error->kind == ApiError::Kind::NoKey
                            ? tr("Its secret key is missing. Whether its domain can be changed shows once the key is "
                                 "there.")
                            : tr("Whether its domain can be changed shows when Clerk has answered."));
    } else if (!production && !active) {
        m_state->setStatus(Tone::Development, Icon::Development, tr("A development instance keeps its domain"));
        m_text->setText(tr("Clerk gives development instances a domain of its own, which cannot be changed. Open the "
                           "production instance to move it to another domain."));
    } else if (!active) {
        m_state->setStatus(Tone::Production, Icon::Production, tr("No domain change is under way"));
        m_text->setText(tr("Changing the domain signs out every user and takes the sign-in down until DNS records, "
                           "certificates and keys are right again. The guide goes through it step by step; nothing is "
                           "sent before its fifth page, and it can be closed and continued at any time."));
    } else {
        m_state->setStatus(took ? Tone::Attention : Tone::Info, Icon::DomainChange, domainChangeProgress(m_migration));
        m_text->setText(changeText());
    }
    using Problem = DomainMigration::FileProblem;
    const Problem file = m_migration->fileProblem();
    const bool mayBegin = production && file != Problem::Newer && file != Problem::Unreadable;
    m_banner->refresh();
    m_guide->setVisible(mayBegin || active);
    m_follow->setVisible(production && !active && file == Problem::Corrupt);
    m_guide->setText(active ? tr("Continue…") : tr("Change the domain…"));
    m_abandon->setVisible(active && m_migration->mayAbandon());
    m_provider->setVisible(!m_migration->network().sandboxControl.isEmpty());
    m_progress->setVisible(active);
    showWatches(took);
}

void DomainChangePage::showWatches(bool shown)
{
    while (QLayoutItem *old = shown ? nullptr : m_watches->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    if (!shown || m_watches->count() > 0)
        return;
    m_watches->addWidget(makeHeading(tr("DNS records")));
    m_watches->addWidget(new DnsView(m_migration));
    m_watches->addWidget(makeHeading(tr("Certificates")));
    m_watches->addWidget(new CertificatesView(m_migration));
    m_watches->addWidget(makeHeading(tr("Code and consoles")));
    m_watches->addWidget(new FollowUpView(m_migration));
}
