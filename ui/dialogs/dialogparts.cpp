#include "ui/dialogs/dialogparts.h"

#include "ui/environmentwords.h"
#include "ui/profiles/profilewords.h"
#include "ui/style/breakinglabel.h"
#include "ui/style/card.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/style/wrappedlabel.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QScreen>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace DialogParts {
QWidget *instanceLine(const Profile &profile)
{
    return instanceLine(profile.name, profile.environment, profile.safety);
}

QWidget *instanceLine(const QString &name, Environment environment, SafetyLevel safety)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(Metrics::medium, Metrics::small, Metrics::medium, Metrics::small);
    row->setSpacing(Metrics::medium);
    auto *status = new StatusLabel;
    status->setStatus(environmentTone(environment), environmentIcon(environment), environmentWord(environment));
    auto *shown = new BreakingLabel(name); // a long name must not push the dialog open
    shown->setFont(fontFor(TextRole::Heading));
    row->addWidget(shown, 1);
    if (safety == SafetyLevel::ReadOnly) {
        auto *readOnly = new StatusLabel;
        readOnly->setStatus(Tone::Info, ProfileWords::safetyIcon(safety), ProfileWords::safety(safety));
        row->addWidget(readOnly);
    }
    row->addWidget(status);
    auto *card = new Card;
    card->setObjectName(u"instanceLine"_s);
    card->addRow(line);
    return card;
}

QLabel *heading(const QString &text)
{
    QLabel *label = paragraph(text);
    label->setFont(fontFor(TextRole::Heading));
    return label;
}

StatusLabel *hiddenStatus()
{
    auto *label = new StatusLabel;
    label->setWordWrap(true);
    label->hide();
    return label;
}

QLabel *paragraph(const QString &text)
{
    auto *label = new WrappedLabel(text);
    // QLabel goes by the direction of its text: names of settings would stand on the left of a mirrored window.
    const Qt::Alignment side = QStyle::visualAlignment(QGuiApplication::layoutDirection(), Qt::AlignLeading);
    label->setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
    return label;
}

QWidget *notice(Tone tone, Icon name, const QString &text)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(Metrics::medium, Metrics::small, Metrics::medium, Metrics::small);
    auto *status = new StatusLabel;
    status->setWordWrap(true);
    status->setStatus(tone, name, text);
    row->addWidget(status);
    auto *card = new Card;
    card->addRow(line);
    return card;
}

QIcon toneIcon(Tone tone, Icon name, const QWidget &on)
{
    const QColor colour = toneColor(tone, on.palette());
    return QIcon(
        iconPixmap(name, colour, qMax(16, on.fontMetrics().height()), on.devicePixelRatioF(), on.layoutDirection()));
}

QString escaped(QString text) { return text.replace(u'&', u"&&"_s); }
} // namespace DialogParts

void DialogParts::resizeOnScreen(QWidget *dialog, const QSize &wanted)
{
    const QSize frame(Metrics::large, 2 * Metrics::huge);
    dialog->resize(wanted.boundedTo(dialog->screen()->availableGeometry().size() - frame));
}
