#include "ui/fieldrow_p.h"

#include "models/workspace.h"
#include "ui/editors/fieldeditor.h"
#include "ui/fieldsource.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/style/tooltip.h"
#include "ui/style/wrappedlabel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QToolTip>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FieldRow::Private::Private(FieldRow *row, Workspace *space, ResourceId id, int index)
    : q(row)
    , workspace(space)
    , form(space->form(id))
    , resource(id)
    , field(index)
{
}

void FieldRow::Private::build()
{
    const FieldSpec &spec = form->spec(field);
    label = new WrappedLabel({}, q);
    help = new WrappedLabel({}, q);
    help->setFont(fontFor(TextRole::Small));
    help->setForegroundRole(QPalette::PlaceholderText);
    info = new QToolButton(q);
    info->setAutoRaise(true);
    info->setIcon(quietIcon(Icon::Info));
    // The same menu opens with Shift+F1 from the editor: a second stop in every row would double the way through a
    // page.
    info->setFocusPolicy(Qt::NoFocus);
    QObject::connect(info, &QToolButton::clicked, q, [this] { popUp(info->mapToGlobal(info->rect().bottomLeft())); });
    editor = makeEditor(spec, workspace, q);
    label->setBuddy(editor->focusProxy());
    QObject::connect(editor, &FieldEditor::edited, q, [this](const QJsonValue &value) { onEdited(value); });

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(label);
    words->addWidget(help);
    words->addStretch();
    top = new QBoxLayout(QBoxLayout::LeftToRight);
    top->setSpacing(Metrics::small);
    top->addLayout(words, 1);
    auto *side = new QHBoxLayout;
    side->setSpacing(Metrics::tiny);
    if (!editor->isWide())
        side->addWidget(editor, 1);
    side->addWidget(info, 0, editor->isWide() ? Qt::AlignTop : Qt::AlignVCenter);
    top->addLayout(side);
    column = new QVBoxLayout(q);
    column->setContentsMargins(Metrics::large, Metrics::medium, Metrics::large, Metrics::medium);
    column->setSpacing(Metrics::small);
    column->addLayout(top);
    if (editor->isWide())
        column->addWidget(editor);
    QSizePolicy keep = editor->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    editor->setSizePolicy(keep);
}

QString FieldRow::Private::tip() const
{
    return form->spec(field).key + u'\n' + sourceText(form->spec(field), form->baseline(field));
}

void FieldRow::Private::popUp(const QPoint &where)
{
    const FieldSpec &spec = form->spec(field);
    auto *menu = new QMenu(q);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(FieldRow::tr("About %1").arg(labelOf(spec)));
    const QString source = sourceText(spec, form->baseline(field));
    for (const auto &line : source.split(u'\n'))
        menu->addAction(line)->setEnabled(false);
    menu->addSeparator();
    const QString key = spec.key;
    menu->addAction(icon(Icon::Copy), FieldRow::tr("Copy the API key name “%1”").arg(key), q,
                    [key] { QGuiApplication::clipboard()->setText(key); });
    if (spec.docs.startsWith("https://"_L1)) {
        const QUrl url{QString(spec.docs)};
        menu->addAction(icon(Icon::Link), FieldRow::tr("Open the documentation"), q,
                        [url] { QDesktopServices::openUrl(url); });
    }
    menu->popup(where);
}

FieldRow::FieldRow(Workspace *workspace, ResourceId resource, int field, QWidget *parent)
    : QWidget(parent)
    , d(new Private(this, workspace, resource, field))
{
    const FieldSpec &spec = d->form->spec(field);
    setObjectName(d->form->resource().patchPath + u'#' + spec.key);
    d->build();
    d->retranslate();
    d->refresh();
    connect(d->form, &SettingsForm::changed, this, [this](int changed) {
        if (changed == d->field)
            d->refresh();
    });
    connect(workspace, &Workspace::identityChanged, this, [this] { d->refresh(); });
    connect(workspace, &Workspace::readOnlyChanged, this, [this] { d->refresh(); });
}

FieldRow::~FieldRow() { delete d; }

int FieldRow::field() const { return d->field; }
ResourceId FieldRow::resource() const { return d->resource; }
bool FieldRow::hasServerComplaint() const { return d->form->isServerComplaint(d->field); }

void FieldRow::setAwaiting(bool awaiting)
{
    if (awaiting == d->awaiting)
        return;
    d->awaiting = awaiting;
    d->editor->setVisible(!awaiting);
    d->refresh();
    update();
}

void FieldRow::reveal()
{
    QWidget *target = d->editor->focusProxy();
    (target && target->isVisible() ? target : d->editor)->setFocus(Qt::OtherFocusReason);
    if (!d->glow) {
        d->glow = new QVariantAnimation(this);
        d->glow->setStartValue(0.22);
        d->glow->setEndValue(0.0);
        d->glow->setDuration(1800);
        connect(d->glow, &QVariantAnimation::valueChanged, this, [this] { update(); });
    }
    d->glow->stop();
    d->glow->start();
}

bool FieldRow::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    // The words are made when they are asked for: the age in them is right then.
    const auto *help = static_cast<QHelpEvent *>(event);
    const QWidget *under = childAt(help->pos());
    if (!under || under == d->label || under == d->help || under == d->info)
        QToolTip::showText(help->globalPos(), plainToolTip(d->tip()), this);
    else
        event->ignore();
    return true;
}

void FieldRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (d->glow && d->glow->state() == QAbstractAnimation::Running) {
        QColor light = palette().color(QPalette::Highlight);
        light.setAlphaF(d->glow->currentValue().toFloat());
        painter.fillRect(rect(), light);
    }
    if (d->form->isEdited(d->field)) {
        // A mark at the edge that the eye finds while scrolling; the words below say the same.
        const bool wrong = !d->form->complaint(d->field).isEmpty();
        const QRect bar =
            QStyle::visualRect(layoutDirection(), rect(), QRect(0, Metrics::small, 3, height() - 2 * Metrics::small));
        painter.fillRect(bar, toneColor(wrong ? Tone::Negative : Tone::Info, palette()));
    }
    if (d->awaiting) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Mid));
        const int width = qMin(d->editor->width(), fontMetrics().averageCharWidth() * 14);
        const QRect bar = QStyle::alignedRect(layoutDirection(),
                                              (d->editor->isWide() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                                              QSize(width, fontMetrics().height()), d->editor->geometry());
        painter.drawRoundedRect(bar, 4, 4);
    }
}

void FieldRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const FieldKind kind = d->form->spec(d->field).kind;
    if (d->editor->isWide() || kind == FieldKind::Bool)
        return;
    // The editor goes below the words when beside them either would be squeezed.
    const bool narrow = width() < fontMetrics().averageCharWidth() * 42 + d->editor->minimumSizeHint().width();
    const auto direction = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (d->top->direction() != direction)
        d->top->setDirection(direction);
}

void FieldRow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::WhatsThis)) {
        d->popUp(d->info->mapToGlobal(d->info->rect().bottomLeft()));
        return;
    }
    QWidget::keyPressEvent(event);
}

void FieldRow::contextMenuEvent(QContextMenuEvent *event) { d->popUp(event->globalPos()); }

void FieldRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        d->retranslate();
        d->refresh();
    } else if (event->type() == QEvent::FontChange && d->help) {
        d->help->setFont(fontFor(TextRole::Small));
    }
}
