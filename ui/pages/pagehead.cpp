#include "ui/pages/pagehead.h"

#include "ui/sentences.h"
#include "ui/style/flowlayout.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/tone.h"
#include "ui/style/wrappedlabel.h"

#include <QDesktopServices>
#include <QEvent>
#include <QLabel>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr qint64 kStaleAfter = 600; // seconds
constexpr qint64 kWorthSaying = 60;

} // namespace

class PageHead::Private {
public:
    void showAge(qint64 seconds);

    QLabel *title;
    QLabel *summary;
    StatusLabel *age;
    QToolButton *refresh;
    QDateTime readAt;
    QTimer timer;
    bool busy = false;
};

namespace {

QToolButton *quietButton(Icon name, const QString &text)
{
    auto *button = new QToolButton;
    button->setIcon(icon(name));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

PageHead::PageHead(const QString &title, const QString &summary, const QUrl &docs, QWidget *parent)
    : QWidget(parent)
    , d(new Private)
{
    d->title = new WrappedLabel(title);
    d->title->setFont(fontFor(TextRole::Title));
    d->title->setAccessibleName(tr("%1, page heading").arg(title));
    d->summary = new WrappedLabel(summary);
    d->summary->setForegroundRole(QPalette::PlaceholderText);
    d->age = new StatusLabel;
    d->refresh = quietButton(Icon::Refresh, tr("Refresh"));
    connect(d->refresh, &QToolButton::clicked, this, &PageHead::refreshRequested);

    d->age->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *tools = new FlowLayout;
    tools->setSpacing(Metrics::small);
    tools->addWidget(d->age);
    if (docs.scheme() == u"https") {
        auto *link = quietButton(Icon::Link, tr("Documentation"));
        link->setToolTip(docs.toDisplayString());
        connect(link, &QToolButton::clicked, this, [docs] { QDesktopServices::openUrl(docs); });
        tools->addWidget(link);
    }
    tools->addWidget(d->refresh);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::tiny);
    column->addWidget(d->title);
    column->addWidget(d->summary);
    column->addLayout(tools);

    d->timer.setSingleShot(true);
    connect(&d->timer, &QTimer::timeout, this, [this] { setReadAt(d->readAt); });
    setReadAt({});
}

PageHead::~PageHead() { delete d; }

void PageHead::setReadAt(const QDateTime &utc)
{
    d->readAt = utc;
    const qint64 seconds = utc.isValid() ? utc.secsTo(QDateTime::currentDateTimeUtc()) : 0;
    d->showAge(seconds);
    if (utc.isValid() && isVisible())
        d->timer.start(untilAgeChanges(utc));
}

void PageHead::setBusy(bool busy)
{
    d->busy = busy;
    d->refresh->setEnabled(!busy);
    setReadAt(d->readAt);
}

void PageHead::Private::showAge(qint64 seconds)
{
    if (busy && readAt.isValid() && seconds >= kWorthSaying)
        age->setStatus(
            Tone::Neutral, Icon::Waiting,
            PageHead::tr("Reading…, last read %1", "%1: how long ago, as in: 12 minutes ago").arg(ageText(readAt)));
    else if (busy)
        age->setStatus(Tone::Neutral, Icon::Waiting, PageHead::tr("Reading…"));
    else if (!readAt.isValid())
        age->setStatus(Tone::Neutral, Icon::Question, PageHead::tr("Not read yet"));
    else if (seconds >= kStaleAfter)
        age->setStatus(Tone::Attention, Icon::Warning,
                       PageHead::tr("Read %1, may be out of date", "%1: how long ago, as in: 12 minutes ago")
                           .arg(ageText(readAt)));
    else
        age->setStatus(Tone::Neutral, Icon::Waiting,
                       PageHead::tr("Read %1", "%1: how long ago, as in: 12 minutes ago").arg(ageText(readAt)));
}

void PageHead::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setReadAt(d->readAt);
}

void PageHead::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    d->timer.stop(); // an unseen page wakes nobody
}
