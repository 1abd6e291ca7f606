#include "ui/pages/domainchangepage.h"

#include "models/migration/domainmigration.h"
#include "models/workspace.h"
#include "ui/migration/certificatesview.h"
#include "ui/migration/dnsview.h"
#include "ui/migration/followupview.h"
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
QPushButton *makeButton(const QString &name)
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
    m_guide = makeButton(u"openGuide"_s);
    m_abandon = makeButton(u"abandonChange"_s);
    m_provider = makeButton(u"sandboxProvider"_s);
    m_abandon->setText(tr("Give it up…"));
    m_provider->setText(tr("Sandbox: DNS provider…"));
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_guide, m_provider, m_abandon})
        buttons->addWidget(button);
    column->addWidget(m_state);
    column->addWidget(m_text);
    column->addLayout(buttons);
    auto *card = new Card;
    card->addRow(box);

    connect(m_guide, &QPushButton::clicked, this, &DomainChangePage::guideRequested);
    connect(m_provider, &QPushButton::clicked, this,
            [this] { openSandboxProvider(m_migration->network().sandboxControl, this); });
    connect(m_abandon, &QPushButton::clicked, this, &DomainChangePage::askToAbandon);
    return card;
}

void DomainChangePage::askToAbandon()
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Give up the domain change?"),
                                     tr("Nothing was changed at Clerk. What you chose and ticked here is put away."),
                                     QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const QAbstractButton *yes = question->addButton(tr("Give it up"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(tr("Keep it"), QMessageBox::RejectRole));
    connect(yes, &QAbstractButton::clicked, m_migration, &DomainMigration::abandon);
    question->open();
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
        m_text->setText(tr("Whether its domain can be changed shows when Clerk has answered."));
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
        m_text->setText(
            m_migration->record().newDomain.isEmpty()
                ? tr("Nothing was sent to Clerk yet.")
                : tr("From %1 to %2.").arg(m_migration->record().oldDomain, m_migration->record().newDomain));
    }
    m_guide->setVisible(production || active);
    m_guide->setText(active ? tr("Continue…") : tr("Change the domain…"));
    m_abandon->setVisible(active && !took && !m_migration->isReadOnly() && !m_migration->isCommitting());
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
