#include "ui/migration/pages/preparationrow.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/style/breakinglabel.h"
#include "ui/style/metrics.h"
#include "ui/style/tone.h"

#include <QHBoxLayout>
#include <QLabel>

namespace {
struct Look {
    Tone tone;
    Icon icon;
};

Look lookOf(PreparationItem::State state)
{
    switch (state) {
    case PreparationItem::State::NotChecked:
        return {Tone::Neutral, Icon::Info};
    case PreparationItem::State::Checking:
        return {Tone::Info, Icon::Waiting};
    case PreparationItem::State::Good:
        return {Tone::Positive, Icon::Ok};
    case PreparationItem::State::Warning:
        return {Tone::Attention, Icon::Warning};
    case PreparationItem::State::Problem:
        return {Tone::Negative, Icon::Error};
    case PreparationItem::State::Unknown:
        break;
    }
    return {Tone::Attention, Icon::Question};
}
} // namespace

QString preparationWord(PreparationItem::State state)
{
    switch (state) {
    case PreparationItem::State::NotChecked:
        return PreparationRow::tr("Not checked");
    case PreparationItem::State::Checking:
        return PreparationRow::tr("Checking…");
    case PreparationItem::State::Good:
        return PreparationRow::tr("Good");
    case PreparationItem::State::Warning:
        return PreparationRow::tr("Warning");
    case PreparationItem::State::Problem:
        return PreparationRow::tr("Problem");
    case PreparationItem::State::Unknown:
        break;
    }
    return PreparationRow::tr("Not known");
}

PreparationRow::PreparationRow(QWidget *parent)
    : QWidget(parent)
    , m_title(DialogParts::heading({}))
    , m_state(new StatusLabel)
    , m_found(new BreakingLabel)
    , m_advice(DialogParts::paragraph({}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::large, Metrics::small, Metrics::large, Metrics::small);
    column->setSpacing(Metrics::tiny);
    auto *head = new QHBoxLayout;
    head->setSpacing(Metrics::medium);
    head->addWidget(m_title, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_found);
    column->addWidget(m_advice);
}

void PreparationRow::show(const PreparationItem &item)
{
    const Look look = lookOf(item.state);
    m_title->setText(item.title);
    m_state->setStatus(look.tone, look.icon, preparationWord(item.state));
    m_found->setText(item.found);
    m_found->setVisible(!item.found.isEmpty());
    m_advice->setText(item.advice);
    m_advice->setVisible(!item.advice.isEmpty());
}
