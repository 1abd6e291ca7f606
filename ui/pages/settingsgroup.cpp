#include "ui/pages/settingsgroup.h"

#include "models/workspace.h"
#include "ui/fieldrow.h"
#include "ui/fieldsource.h"
#include "ui/pages/unknownvalues.h"
#include "ui/sentences.h"
#include "ui/style/card.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/style/tone.h"
#include "ui/style/wrappedlabel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QList<ReadSource> sourcesOf(const SettingsForm &form)
{
    QList<ReadSource> sources;
    for (int i = 0; i < form.size(); ++i) {
        for (const auto &reader : form.spec(i).readers) {
            if (reader.source != ReadSource::None && reader.source != ReadSource::WriteAnswer &&
                !sources.contains(reader.source))
                sources.append(reader.source);
        }
    }
    return sources;
}

QLabel *wrapped()
{
    auto *label = new WrappedLabel;
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

SettingsGroup::SettingsGroup(Workspace *workspace, ResourceId resource, bool titled, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_resource(resource)
    , m_note(new StatusLabel(this))
    , m_card(new Card(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::small);
    if (titled) {
        m_title = new WrappedLabel(translated(resourceSpec(resource).title));
        m_title->setFont(fontFor(TextRole::Heading));
        column->addWidget(m_title);
    }
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    column->addWidget(m_card);
    const SettingsForm *form = workspace->form(resource);
    for (int i = 0; i < form->size(); ++i) {
        auto *row = new FieldRow(workspace, resource, i, m_card);
        m_card->addRow(row);
        m_rows.append(row);
    }
    refresh();
}

void SettingsGroup::refresh()
{
    showStates();
    showFailure();
    showNote();
    showUnknown();
}

void SettingsGroup::showStates()
{
    const auto state = m_workspace->sectionState(m_resource).state;
    const bool waits = state == ReadState::State::NotAsked || state == ReadState::State::Loading;
    const SettingsForm *form = m_workspace->form(m_resource);
    for (auto *row : std::as_const(m_rows)) {
        // An answer that is here already is shown, whatever others are still on their way.
        const bool empty =
            form->baseline(row->field()).state == FieldValue::State::NotReported && !form->isEdited(row->field());
        row->setAwaiting(waits && empty && !m_workspace->sectionState(m_resource).readAt.isValid());
    }
}

void SettingsGroup::buildFailure(QVBoxLayout *column)
{
    m_failure = new Card(this);
    auto *panel = new QWidget;
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(Metrics::large, Metrics::large, Metrics::large, Metrics::large);
    inside->setSpacing(Metrics::small);
    m_failureTitle = new StatusLabel;
    m_failureText = wrapped();
    m_failureDetails = wrapped();
    m_failureDetails->setForegroundRole(QPalette::PlaceholderText);
    auto *again = new QPushButton(icon(Icon::Refresh), tr("Try again"));
    connect(again, &QPushButton::clicked, m_workspace, &Workspace::refresh);
    inside->addWidget(m_failureTitle);
    inside->addWidget(m_failureText);
    inside->addWidget(m_failureDetails);
    inside->addWidget(again, 0, Qt::AlignLeft);
    m_failure->addRow(panel);
    column->insertWidget(column->indexOf(m_card), m_failure);
}

//! Why there is nothing to set here: nothing of it was ever read, or the server refuses all of it by now, whatever it
//! told before and others tell of it.
std::optional<ApiError> SettingsGroup::whyOff() const
{
    const ReadState all = m_workspace->sectionState(m_resource);
    if (all.state == ReadState::State::Failed && !all.readAt.isValid())
        return all.error;
    const ReadSource source = m_workspace->form(m_resource)->resource().ownRead;
    const ReadState own = source == ReadSource::None ? ReadState{} : m_workspace->readState(source);
    const bool refused = own.state == ReadState::State::Failed && own.error &&
                         (own.error->kind == ApiError::Kind::Forbidden || own.error->kind == ApiError::Kind::NotFound);
    return refused ? own.error : std::nullopt;
}

void SettingsGroup::showFailure()
{
    const auto failed = whyOff();
    // Edits stay in sight, to be taken back.
    m_card->setVisible(!failed || m_workspace->form(m_resource)->editCount() > 0);
    if (!failed) {
        if (m_failure)
            m_failure->hide();
        return;
    }
    if (!m_failure)
        buildFailure(static_cast<QVBoxLayout *>(layout()));
    const Sentence words = sentenceFor(*failed);
    m_failureTitle->setStatus(Tone::Negative, Icon::Error, words.title);
    m_failureText->setText(words.text);
    QStringList details;
    if (!words.serverWords.isEmpty())
        details += tr("Clerk says: %1").arg(words.serverWords);
    if (!words.traceId.isEmpty())
        details += tr("Trace id: %1").arg(words.traceId);
    m_failureDetails->setText(details.join(u'\n'));
    m_failureDetails->setVisible(!details.isEmpty());
    m_failure->show();
}

void SettingsGroup::showNote()
{
    QStringList lost;
    QString why;
    for (const auto source : sourcesOf(*m_workspace->form(m_resource))) {
        const ReadState read = m_workspace->readState(source);
        if (read.state != ReadState::State::Failed || !read.error)
            continue;
        lost += sourceName(source);
        why = sentenceFor(*read.error).title;
    }
    m_note->setVisible(!lost.isEmpty() && m_card->isVisibleTo(this));
    if (!lost.isEmpty())
        m_note->setStatus(
            Tone::Attention, Icon::Warning,
            tr("Some values could not be read (%1): %2", "%1: requests, %2: a reason").arg(lost.join("; "_L1), why));
}

void SettingsGroup::showUnknown()
{
    const QJsonObject keys = m_workspace->form(m_resource)->unknownKeys();
    if (keys.isEmpty()) {
        if (m_unknown)
            m_unknown->hide();
        return;
    }
    if (!m_unknown) {
        m_unknown = new UnknownValues(this);
        auto *column = static_cast<QVBoxLayout *>(layout());
        column->addSpacing(Metrics::large);
        column->addWidget(m_unknown);
    }
    m_unknown->setValues(keys);
    m_unknown->show();
}
