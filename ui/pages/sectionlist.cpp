#include "ui/pages/sectionlist.h"

#include "models/workspace.h"
#include "ui/sentences.h"
#include "ui/style/metrics.h"
#include "ui/style/tone.h"
#include "ui/style/wrappedlabel.h"

#include <QGridLayout>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
void showState(StatusLabel *label, const ReadState &state)
{
    switch (state.state) {
    case ReadState::State::NotAsked:
        if (state.remembered) {
            label->setStatus(Tone::Neutral, Icon::Waiting, SectionList::tr("As last read"));
            return;
        }
        label->setStatus(Tone::Neutral, Icon::Question, SectionList::tr("Not read yet"));
        return;
    case ReadState::State::Loading:
        label->setStatus(Tone::Neutral, Icon::Waiting, SectionList::tr("Reading…"));
        return;
    case ReadState::State::Loaded:
        label->setStatus(Tone::Positive, Icon::Ok, SectionList::tr("Read"));
        return;
    case ReadState::State::Failed:
        label->setStatus(Tone::Negative, Icon::Error, SectionList::tr("Failed"));
        return;
    }
}

QString knownOf(const SettingsForm &form)
{
    int reported = 0;
    for (int field = 0; field < form.size(); ++field)
        reported += form.baseline(field).state != FieldValue::State::NotReported;
    //: How many settings of a section Clerk reported: "5 of 9 settings reported".
    QString text = SectionList::tr("%1 of %2 settings reported").arg(reported).arg(form.size());
    if (const int edits = form.editCount(); edits > 0)
        text += u" · "_s +
                (edits == 1 ? SectionList::tr("1 unsaved edit") : SectionList::tr("%n unsaved edits", nullptr, edits));
    return text;
}

QString summaryOf(const ReadState &state, const QString &known)
{
    const bool failed = state.state == ReadState::State::Failed && state.error;
    const QString what = failed ? sentenceFor(*state.error).title : known;
    if (!state.readAt.isValid())
        return what;
    //: %1 is what is known of a section, %2 how long ago it was read.
    return failed ? SectionList::tr("%1 · last read %2").arg(what, ageText(state.readAt))
                  : SectionList::tr("%1 · %2").arg(what, ageText(state.readAt));
}
} // namespace

SectionList::SectionList(Workspace *workspace, QWidget *parent)
    : Card(parent)
    , m_workspace(workspace)
{
    auto *rows = new QWidget;
    m_grid = new QGridLayout(rows);
    m_grid->setContentsMargins(Metrics::small, Metrics::small, Metrics::large, Metrics::small);
    m_grid->setHorizontalSpacing(Metrics::large);
    m_grid->setVerticalSpacing(Metrics::tiny);
    m_grid->setColumnStretch(2, 1);
    addRow(rows);
    int row = 0;
    for (const ResourceSpec &resource : allResources())
        m_rows.append(makeRow(row++, translated(resource.title), pageOf(resource.id)));
    m_rows.append(makeRow(row, pageTitle(PageId::Domains), PageId::Domains));
    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, &SectionList::refresh);
}

SectionList::Row SectionList::makeRow(int row, const QString &name, PageId page)
{
    const Row made{new QToolButton, new StatusLabel, new WrappedLabel};
    made.name->setText(name);
    made.name->setIcon(icon(pageIcon(page)));
    made.name->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made.name->setAutoRaise(true);
    made.name->setFocusPolicy(Qt::StrongFocus);
    made.name->setMinimumHeight(Metrics::targetSize);
    //: Accessible name of a button; %1 is the name of a section.
    made.name->setAccessibleName(tr("Open %1").arg(name));
    connect(made.name, &QToolButton::clicked, this, [this, page] { emit pageRequested(page); });
    m_grid->addWidget(made.name, row, 0, Qt::AlignLeading | Qt::AlignVCenter);
    m_grid->addWidget(made.status, row, 1, Qt::AlignLeading | Qt::AlignVCenter);
    m_grid->addWidget(made.summary, row, 2);
    return made;
}

void SectionList::refresh()
{
    std::chrono::seconds next = 1h; // ages grow without any signal
    const auto show = [&next](const Row &row, const ReadState &state, const QString &known) {
        showState(row.status, state);
        row.summary->setText(summaryOf(state, known));
        if (state.readAt.isValid())
            next = std::min(next, untilAgeChanges(state.readAt));
    };
    qsizetype index = 0;
    for (const ResourceSpec &resource : allResources())
        show(m_rows.at(index++), m_workspace->sectionState(resource.id), knownOf(*m_workspace->form(resource.id)));
    const auto count = static_cast<int>(m_workspace->domains().size());
    show(m_rows.at(index), m_workspace->readState(ReadSource::Domains),
         count == 1 ? tr("1 domain") : tr("%n domains", nullptr, count));
    m_clock.start(next);
}
