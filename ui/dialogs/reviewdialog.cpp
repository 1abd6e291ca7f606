#include "ui/dialogs/reviewdialog.h"

#include "models/applyrun.h"
#include "models/workspace.h"
#include "ui/dialogs/applystep.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/driftstep.h"
#include "ui/dialogs/reviewstep.h"
#include "ui/dialogs/reviewwords.h"
#include "ui/environmentwords.h"
#include "ui/sentences.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
// Longer than this nobody looks at "counting"; what is not counted by then is said to be so.
constexpr std::chrono::seconds kPatience{5};

//! The first setting of the run that the admin has to look at.
std::optional<SettingOutcome> firstToFix(const ApplyRun &run)
{
    for (const SettingOutcome &it : run.outcomes()) {
        if (it.outcome == Outcome::Refused)
            return it;
    }
    return std::nullopt;
}

//! Something went out and something did not.
bool isAnyLeft(const ApplyRun &run)
{
    const QList<SettingOutcome> outcomes = run.outcomes();
    const auto left = std::count_if(outcomes.cbegin(), outcomes.cend(),
                                    [](const SettingOutcome &it) { return it.outcome == Outcome::NotSent; });
    return left > 0 && left < outcomes.size();
}

QString endTitle(const ApplyRun &run)
{
    if (run.allConfirmed())
        return ReviewDialog::tr("Applied and confirmed");
    const QList<SettingOutcome> outcomes = run.outcomes();
    const bool nothing = std::all_of(outcomes.cbegin(), outcomes.cend(), [](const SettingOutcome &it) {
        return it.outcome == Outcome::Refused || it.outcome == Outcome::NotSent || it.outcome == Outcome::ServerKept;
    });
    return nothing ? ReviewDialog::tr("Nothing was applied") : ReviewDialog::tr("Applied, not everything is confirmed");
}
} // namespace

ReviewDialog::ReviewDialog(Workspace *workspace, const Profile &profile, WriteGuard *guard, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_profile(profile)
    , m_guard(guard)
    , m_guarded(guard != nullptr)
    , m_title(DialogParts::paragraph({}))
    , m_scroll(new QScrollArea)
{
    setObjectName(u"reviewDialog"_s);
    setSizeGripEnabled(true);
    m_title->setFont(fontFor(TextRole::Title));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::large, Metrics::large, Metrics::large, Metrics::large);
    column->setSpacing(Metrics::medium);
    column->addWidget(DialogParts::instanceLine(profile.name, profile.environment));
    column->addWidget(m_title);
    column->addWidget(m_scroll, 1);
    buildButtons();
    connectButtons();
    DialogParts::resizeOnScreen(this, {820, 640});
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, &ReviewDialog::showReview);
    connect(workspace, &Workspace::readStateChanged, this, &ReviewDialog::onReadState);
    // Queued: what changed may be the step's own doing.
    const auto again = [this] {
        if (m_review != nullptr)
            showReview();
    };
    if (guard != nullptr)
        connect(guard, &WriteGuard::changed, this, again, Qt::QueuedConnection);
    beginReview();
}

void ReviewDialog::buildButtons()
{
    const auto make = [this](const QString &name, const QString &text) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setMinimumHeight(Metrics::targetSize);
        return button;
    };
    m_report = make(u"report"_s, tr("Copy report"));
    m_show = make(u"show"_s, tr("Show the refused setting"));
    m_back = make(u"back"_s, tr("Back to review"));
    m_stop = make(u"stop"_s, tr("Stop"));
    m_stop->setToolTip(tr("Stops what has not left yet; what left is still checked."));
    m_cancel = make(u"cancel"_s, tr("Cancel"));
    m_close = make(u"close"_s, tr("Close"));
    m_retry = make(u"retry"_s, tr("Try again"));
    m_retry->setToolTip(tr("Shows the review once more."));
    m_reviewAgain = make(u"reviewAgain"_s, tr("Review again"));
    m_apply = make(u"apply"_s, tr("Apply"));
    m_apply->setAccessibleName(tr("Apply"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::small);
    row->addWidget(m_report);
    row->addWidget(m_show);
    row->addStretch();
    for (QPushButton *button : {m_back, m_stop, m_cancel, m_close, m_retry, m_reviewAgain, m_apply})
        row->addWidget(button);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void ReviewDialog::connectButtons()
{
    connect(m_cancel, &QPushButton::clicked, this, &ReviewDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &ReviewDialog::startApply);
    connect(m_retry, &QPushButton::clicked, this, &ReviewDialog::beginReview);
    connect(m_back, &QPushButton::clicked, this, [this] { isAnyMoved() ? showDrift() : beginReview(); });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_run != nullptr)
            m_run->cancel();
    });
    connect(m_reviewAgain, &QPushButton::clicked, this, [this] {
        m_drift->carryOut();
        m_workspace->editCount() > 0 ? beginReview() : QDialog::reject();
    });
    connect(m_close, &QPushButton::clicked, this,
            [this] { m_run != nullptr && m_run->allConfirmed() ? accept() : QDialog::reject(); });
    connect(m_report, &QPushButton::clicked, this, [this] {
        if (m_applying != nullptr)
            QGuiApplication::clipboard()->setText(m_applying->report());
    });
    connect(m_show, &QPushButton::clicked, this, [this] {
        const auto fix = m_run != nullptr ? firstToFix(*m_run) : std::nullopt;
        QDialog::reject();
        if (fix)
            emit settingRequested(fix->resource, fix->field);
    });
}

void ReviewDialog::setStep(QWidget *step, const QString &title)
{
    m_scroll->setWidget(step); // deletes the one before
    m_title->setText(title);
    //: Window title of the review; %1 is the step, %2 the instance's name, %3 its environment.
    setWindowTitle(tr("%1 — %2 (%3)").arg(title, m_profile.name, environmentWord(m_profile.environment)));
}

void ReviewDialog::showButtons(const QList<QPushButton *> &shown, QPushButton *standard)
{
    for (QPushButton *button : {m_report, m_show, m_back, m_stop, m_cancel, m_close, m_retry, m_reviewAgain, m_apply}) {
        button->setVisible(shown.contains(button));
        button->setDefault(button == standard);
    }
}

//! What a change leads to may depend on how many are on the allowlist: that is counted before the review is shown.
void ReviewDialog::beginReview()
{
    if (!m_workspace->needsAllowlistCount()) {
        showReview();
        return;
    }
    m_counting = true;
    showCounting();
    m_patience.start();
    m_workspace->countAllowlist();
}

void ReviewDialog::showCounting()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(DialogParts::notice(Tone::Info, Icon::Waiting, tr("Counting who is on the allowlist…")));
    column->addStretch();
    setStep(box, tr("Review the changes"));
    showButtons({m_cancel}, nullptr);
}

void ReviewDialog::onReadState()
{
    const bool counted = m_counting && m_workspace->allowlistState().state != ReadState::State::Loading;
    // The key has come, and with it what is being read.
    const bool possible = m_review != nullptr && m_review->need() == WriteGuard::Need::Impossible &&
                          m_guard != nullptr && m_guard->impossible() == WriteGuard::Refusal::None;
    if (counted || possible)
        showReview();
}

void ReviewDialog::showReview()
{
    m_counting = false;
    m_patience.stop();
    if (m_guarded && m_guard == nullptr)
        return showRefused(WriteGuard::Refusal::NotReviewed);
    m_review = new ReviewStep(*m_workspace, m_profile, m_guard);
    connect(m_review, &ReviewStep::confirmedChanged, this, &ReviewDialog::updateApply);
    connect(m_review, &ReviewStep::skippingEnded, this, [this] { m_guard->setSkipping(false); });
    setStep(m_review, tr("Review the changes"));
    showButtons({m_cancel, m_apply}, m_apply);
    m_review->setFocus();
    updateApply();
}

void ReviewDialog::updateApply()
{
    const int requests = m_review != nullptr ? static_cast<int>(m_review->requests().size()) : 0;
    m_apply->setText(requests == 1 ? tr("Apply: send 1 request") : tr("Apply: send %n requests", nullptr, requests));
    const QString hindrance = m_review != nullptr ? m_review->hindrance() : QString();
    m_apply->setEnabled(requests > 0 && hindrance.isEmpty());
    m_apply->setAccessibleDescription(hindrance.isEmpty() ? m_apply->text() : hindrance);
    m_apply->setToolTip(hindrance);
}

void ReviewDialog::startApply()
{
    std::shared_ptr<WritePermit> permit;
    if (m_guarded) {
        auto refusal = WriteGuard::Refusal::NotReviewed;
        if (m_guard != nullptr && m_review != nullptr)
            permit = m_guard->permit(m_review->isDangerous(), m_review->confirmation(), &refusal);
        if (permit == nullptr)
            return showRefused(refusal);
        if (m_review->wantsSkipping())
            m_guard->setSkipping(true);
    }
    ApplyRun *run = m_review != nullptr ? m_workspace->apply(m_review->requests(), permit) : nullptr;
    if (run == nullptr) // nothing to send, or something came up meanwhile
        return showNothing(tr("Nothing was sent: there is nothing to apply, a setting has a problem that must be fixed "
                              "first, or the changes are not those that the review showed any more."));
    showRun(run);
}

void ReviewDialog::showRefused(WriteGuard::Refusal refusal) { showNothing(ReviewWords::refusal(refusal)); }

void ReviewDialog::showNothing(const QString &why)
{
    m_back->setText(tr("Back to review"));
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(DialogParts::notice(Tone::Attention, Icon::Warning, why));
    column->addStretch();
    setStep(box, tr("Nothing was sent"));
    QList<QPushButton *> shown{m_close};
    if (m_workspace->editCount() > 0 && m_workspace->complaintCount() == 0 && !(m_guarded && m_guard == nullptr))
        shown.append(m_back);
    showButtons(shown, m_close);
}

void ReviewDialog::showRun(ApplyRun *run)
{
    m_run = run;
    m_applying = new ApplyStep(m_workspace, run);
    setStep(m_applying, tr("Applying"));
    showButtons({m_stop}, nullptr);
    m_applying->setFocus(); // not a button: a second Enter must neither stop nor close
    connect(run, &ApplyRun::finished, this, &ReviewDialog::onRunOver);
    if (run->isOver())
        onRunOver();
}

void ReviewDialog::onRunOver()
{
    switch (m_run->phase()) {
    case ApplyRun::Phase::Drifted:
        showDrift();
        break;
    case ApplyRun::Phase::Blocked:
        showBlocked();
        break;
    default:
        showFinished();
        break;
    }
}

//! The run ended with settings that somebody else changed, and they are not decided on yet.
bool ReviewDialog::isAnyMoved() const
{
    const QList<Drift> drifts = m_run != nullptr ? m_run->drifts() : QList<Drift>();
    return std::any_of(drifts.cbegin(), drifts.cend(), [this](const Drift &drift) {
        return !m_workspace->form(drift.resource)->driftedFrom(drift.field).isUndefined();
    });
}

void ReviewDialog::showDrift()
{
    const bool nothingSent = m_run->phase() == ApplyRun::Phase::Drifted;
    m_drift = new DriftStep(m_workspace, m_run->drifts(),
                            nothingSent ? DriftStep::After::NothingSent : DriftStep::After::Conflict);
    connect(m_drift, &DriftStep::decidedChanged, this, [this] { m_reviewAgain->setEnabled(m_drift->isDecided()); });
    setStep(m_drift, tr("The server changed meanwhile"));
    m_reviewAgain->setEnabled(false);
    showButtons({m_cancel, m_reviewAgain}, m_reviewAgain);
    m_drift->setFocus();
}

void ReviewDialog::showBlocked()
{
    const auto error = m_run->blockedBy();
    const Sentence sentence = error ? sentenceFor(*error) : Sentence{};
    QStringList lines{tr("Before anything is sent, the settings are read again, and that failed."),
                      sentence.title + u'.', sentence.text};
    if (!sentence.serverWords.isEmpty())
        lines.append(tr("Clerk says: %1").arg(sentence.serverWords));
    if (!sentence.traceId.isEmpty())
        lines.append(tr("Trace id: %1").arg(sentence.traceId));
    lines.append(tr("Nothing was sent; your edits are kept."));
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(DialogParts::notice(Tone::Negative, Icon::Error, lines.join(u'\n')));
    column->addStretch();
    setStep(box, tr("Nothing was sent"));
    showButtons({m_close, m_retry}, m_retry);
    m_retry->setFocus();
}

void ReviewDialog::showFinished()
{
    m_title->setText(endTitle(*m_run));
    setWindowTitle(tr("%1 — %2 (%3)").arg(m_title->text(), m_profile.name, environmentWord(m_profile.environment)));
    QList<QPushButton *> shown{m_report, m_close};
    if (firstToFix(*m_run))
        shown.append(m_show);
    if (!m_run->allConfirmed() && m_workspace->editCount() > 0 && m_workspace->complaintCount() == 0) {
        m_back->setText(isAnyMoved()        ? tr("Look at what changed")
                        : isAnyLeft(*m_run) ? tr("Continue with what was not sent")
                                            : tr("Back to review"));
        shown.append(m_back);
    }
    showButtons(shown, m_close);
    m_close->setFocus();
}

void ReviewDialog::reject()
{
    if (m_run != nullptr && !m_run->isOver()) {
        m_run->cancel(); // the end of the run shows what left
        return;
    }
    QDialog::reject();
}
