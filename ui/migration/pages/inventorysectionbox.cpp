#include "ui/migration/pages/inventorysectionbox.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/migration/movedvalue.h"
#include "ui/sentences.h"
#include "ui/style/card.h"
#include "ui/style/metrics.h"
#include "ui/style/tone.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {
constexpr int kMostRows = 40; //!< more are not read by anybody; "Copy all" has them

QString refusal(const ApiError &error)
{
    const Sentence sentence = sentenceFor(error);
    QString text = InventorySectionBox::tr("Clerk did not list these: %1. %2").arg(sentence.title, sentence.text);
    if (!sentence.serverWords.isEmpty())
        text += u'\n' + InventorySectionBox::tr("Clerk says: %1").arg(sentence.serverWords);
    return text + u'\n' + InventorySectionBox::tr("Look at them in the Clerk Dashboard before you go on.");
}

QList<InventoryItem> affectedOf(const QList<InventoryItem> &items)
{
    QList<InventoryItem> affected;
    std::copy_if(items.cbegin(), items.cend(), std::back_inserter(affected), std::mem_fn(&InventoryItem::affected));
    return affected;
}

bool isList(InventoryKind kind)
{
    return kind == InventoryKind::Saml || kind == InventoryKind::OAuthApplications ||
           kind == InventoryKind::RedirectUrls || kind == InventoryKind::JwtTemplates ||
           kind == InventoryKind::AllowedOrigins || kind == InventoryKind::Satellites;
}
} // namespace

QString countWords(const InventorySection &section)
{
    if (section.kind == InventoryKind::Sessions)
        return section.total
                   ? InventorySectionBox::tr("Users who are signed out: %1").arg(QLocale().toString(*section.total))
                   : QString();
    if (!isList(section.kind))
        return {};
    const auto affected = affectedOf(section.items).size();
    const qint64 all = section.total.value_or(section.items.size());
    if (all == 0)
        return InventorySectionBox::tr("There are none.");
    if (affected == 0)
        return InventorySectionBox::tr("None of %1 names the old domain.").arg(all);
    return InventorySectionBox::tr("%1 of %2 name the old domain.").arg(affected).arg(all);
}

InventorySectionBox::InventorySectionBox(InventoryKind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_state(new StatusLabel)
    , m_again(new QPushButton(tr("Read again")))
    , m_advice(DialogParts::paragraph(inventoryAdvice(kind)))
    , m_rows(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Metrics::small, 0, 0);
    column->setSpacing(Metrics::tiny);
    m_state->setWordWrap(true);
    m_again->setMinimumHeight(Metrics::targetSize);
    m_again->setAccessibleName(tr("Read again: %1").arg(inventoryTitle(kind)));
    m_rows->setContentsMargins(0, 0, 0, 0);
    column->addWidget(DialogParts::heading(inventoryTitle(kind)));
    column->addWidget(m_state);
    column->addWidget(m_again, 0, Qt::AlignLeading);
    column->addWidget(m_advice);
    column->addLayout(m_rows);
    connect(m_again, &QPushButton::clicked, this, &InventorySectionBox::readAgain);
}

void InventorySectionBox::show(const InventorySection &section, bool mayRead)
{
    m_again->setEnabled(mayRead);
    showState(section);
    const QList<InventoryItem> affected = affectedOf(section.items);
    m_advice->setVisible(!affected.isEmpty() || m_kind == InventoryKind::Sessions);
    if (affected != m_items)
        showItems(affected);
}

void InventorySectionBox::showState(const InventorySection &section)
{
    const bool failed = section.state.state == ReadState::State::Failed;
    const bool loaded = section.state.state == ReadState::State::Loaded;
    m_again->setVisible(failed);
    const QString count = countWords(section);
    m_state->setVisible(failed || !loaded || !count.isEmpty());
    if (failed)
        m_state->setStatus(Tone::Attention, Icon::Warning,
                           section.state.error ? refusal(*section.state.error) : tr("Clerk did not list these."));
    else if (loaded)
        m_state->setStatus(Tone::Neutral, Icon::Info, count);
    else if (section.state.state == ReadState::State::Loading)
        m_state->setStatus(Tone::Info, Icon::Waiting, tr("Being read from Clerk…"));
    else
        m_state->setStatus(Tone::Neutral, Icon::Question, tr("Not read yet."));
}

void InventorySectionBox::showItems(const QList<InventoryItem> &items)
{
    m_items = items;
    while (QLayoutItem *old = m_rows->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    if (items.isEmpty())
        return;
    auto *card = new Card;
    for (const InventoryItem &item : items.first(qMin<qsizetype>(kMostRows, items.size()))) {
        const bool named = !item.name.isEmpty() && item.name != inventoryTitle(m_kind); // else the heading says it
        const QString what = named ? item.name : inventoryTitle(m_kind);
        auto *row = new MovedValueRow(
            {named ? item.name : QString(), item.oldValue, item.newValue, tr("Copy the new value of %1").arg(what)});
        row->setContentsMargins(Metrics::large, 0, Metrics::small, 0);
        card->addRow(row);
    }
    m_rows->addWidget(card);
    if (const auto more = static_cast<int>(items.size()) - kMostRows; more > 0)
        m_rows->addWidget(DialogParts::paragraph(more == 1 ? tr("1 more is in “Copy all”.")
                                                           : tr("%n more are in “Copy all”.", nullptr, more)));
}
