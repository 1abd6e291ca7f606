#include "ui/dialogs/applystep.h"

#include "models/workspace.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/reviewtable.h"
#include "ui/dialogs/reviewwords.h"
#include "ui/style/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
const FieldSpec &fieldOf(const SettingOutcome &it)
{
    return resourceSpec(it.resource).fields[static_cast<size_t>(it.field)];
}

QString rowKey(const SettingOutcome &it) { return u"%1/%2"_s.arg(static_cast<int>(it.resource)).arg(it.field); }

//! The least settled outcome of a section is the section's own state.
int rank(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Refused:
        return 8;
    case Outcome::Unknown:
        return 7;
    case Outcome::Sending:
        return 6;
    case Outcome::Verifying:
        return 5;
    case Outcome::Waiting:
        return 4;
    case Outcome::NotSent:
        return 3;
    case Outcome::ServerKept:
        return 2;
    case Outcome::AcceptedNotConfirmed:
        return 1;
    case Outcome::Confirmed:
        return 0;
    }
    return 0;
}
} // namespace

ApplyStep::ApplyStep(const Workspace *workspace, ApplyRun *run, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_run(run)
    , m_tables(new QVBoxLayout)
    , m_phase(new StatusLabel)
    , m_progress(new QProgressBar)
    , m_summary(DialogParts::heading({}))
    , m_rest(DialogParts::paragraph({}))
{
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(Metrics::small);
    m_progress->setAccessibleName(tr("Applying"));
    m_tables->setSpacing(Metrics::small);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::small);
    column->addWidget(m_summary);
    column->addWidget(m_phase);
    column->addWidget(m_progress);
    column->addLayout(m_tables);
    column->addWidget(m_rest);
    column->addStretch();
    connect(run, &ApplyRun::phaseChanged, this, &ApplyStep::refresh);
    connect(run, &ApplyRun::outcomesChanged, this, &ApplyStep::refresh);
    connect(run, &ApplyRun::finished, this, &ApplyStep::refresh);
    refresh();
}

ReviewTable *ApplyStep::tableOf(ResourceId resource)
{
    if (ReviewTable *known = m_byResource.value(resource))
        return known;
    const QString title = translated(resourceSpec(resource).title);
    auto *head = new QHBoxLayout;
    auto *step = new StatusLabel;
    head->addWidget(DialogParts::heading(title), 1);
    head->addWidget(step);
    auto *table = new ReviewTable(tr("Outcome in %1").arg(title),
                                  {tr("Setting"), tr("Sent"), tr("Outcome"), tr("What it means")});
    m_tables->addLayout(head);
    m_tables->addWidget(table);
    m_byResource.insert(resource, table);
    if (focusProxy() == nullptr)
        setFocusProxy(table);
    m_stepOf.insert(resource, step);
    return table;
}

void ApplyStep::refresh()
{
    if (m_run == nullptr)
        return;
    QHash<ResourceId, SettingOutcome> worst;
    for (const SettingOutcome &it : m_run->outcomes()) {
        ReviewTable *table = tableOf(it.resource);
        const FieldSpec &field = fieldOf(it);
        const auto words = ReviewWords::outcome(it, field);
        auto known = m_rows.find(rowKey(it));
        if (known == m_rows.end())
            known = m_rows.insert(rowKey(it), table->addRow({labelOf(field), displayText(field, it.sent), {}, {}}));
        table->setCell(*known, 2, words.word, DialogParts::toneIcon(words.tone, words.icon, *this));
        table->setCellColor(*known, 2, toneColor(words.tone, palette()));
        table->setCell(*known, 3, words.meaning);
        if (!worst.contains(it.resource) || rank(worst.value(it.resource).outcome) < rank(it.outcome))
            worst.insert(it.resource, it);
    }
    for (auto it = worst.cbegin(); it != worst.cend(); ++it) {
        const auto words = ReviewWords::outcome(it.value(), fieldOf(it.value()));
        m_stepOf.value(it.key())->setStatus(words.tone, words.icon, words.word);
        m_byResource.value(it.key())->fit();
    }
    refreshSummary();
}

void ApplyStep::refreshSummary()
{
    const bool over = m_run->isOver();
    m_progress->setVisible(!over);
    m_phase->setVisible(!over);
    m_summary->setVisible(over);
    m_rest->setVisible(over);
    m_phase->setStatus(Tone::Info, Icon::Waiting, ReviewWords::phase(m_run->phase()));
    if (!over)
        return;
    QStringList staying;
    int confirmed = 0;
    for (const SettingOutcome &it : m_run->outcomes()) {
        confirmed += it.outcome == Outcome::Confirmed;
        if (m_workspace->form(it.resource)->isEdited(it.field))
            staying.append(labelOf(fieldOf(it)));
    }
    const auto all = static_cast<int>(m_run->outcomes().size());
    if (m_run->allConfirmed())
        m_summary->setText(all == 1 ? tr("The change is confirmed") : tr("All %n changes are confirmed", nullptr, all));
    else
        m_summary->setText(tr("%1 of %2 changes confirmed").arg(confirmed).arg(all));
    m_rest->setText(staying.isEmpty() ? tr("Nothing is left in the draft.")
                                      : tr("Still in the draft, not applied: %1.").arg(staying.join(u", "_s)));
}

QString ApplyStep::report() const
{
    QStringList lines{m_summary->text()};
    if (m_run == nullptr)
        return lines.first();
    for (const SettingOutcome &it : m_run->outcomes()) {
        const FieldSpec &field = fieldOf(it);
        const auto words = ReviewWords::outcome(it, field);
        QString line = u"%1 · %2: %3 → %4 · %5. %6"_s.arg(translated(resourceSpec(it.resource).title), labelOf(field),
                                                          displayText(field, it.before.json()),
                                                          displayText(field, it.sent), words.word, words.meaning);
        if (!it.traceId.isEmpty())
            line += u" · "_s + tr("trace id %1").arg(it.traceId);
        lines.append(line);
    }
    return lines.join(u'\n');
}
