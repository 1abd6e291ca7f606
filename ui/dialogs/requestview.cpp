#include "ui/dialogs/requestview.h"

#include "ui/dialogs/reviewwords.h"
#include "ui/style/breakinglabel.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
QPushButton *makeCopy(const QString &text, const QString &name, const QString &what)
{
    auto *button = new QPushButton(icon(Icon::Copy), text);
    button->setMinimumHeight(Metrics::targetSize);
    button->setAccessibleName(name);
    QObject::connect(button, &QPushButton::clicked, button, [what] { QGuiApplication::clipboard()->setText(what); });
    return button;
}

QPlainTextEdit *makeBody(const QByteArray &body)
{
    constexpr int kMostLines = 14;
    const QString pretty = QString::fromUtf8(QJsonDocument::fromJson(body).toJson()).trimmed();
    auto *text = new QPlainTextEdit(pretty);
    text->setReadOnly(true);
    text->setFont(fontFor(TextRole::Mono));
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const auto lines = qMin(kMostLines, static_cast<int>(pretty.count(u'\n')) + 1);
    text->setFixedHeight(QFontMetrics(text->font()).lineSpacing() * lines + Metrics::large);
    return text;
}
} // namespace

RequestView::RequestView(const PlannedRequest &request, const QUrl &baseUrl, const QString &apiVersion, QWidget *parent)
    : QWidget(parent)
{
    const QString line = u"%1 %2"_s.arg(QString::fromLatin1(request.method), request.path);
    auto *title = new BreakingLabel(line);
    title->setFont(fontFor(TextRole::Mono));
    QPlainTextEdit *body = makeBody(request.body);
    body->setAccessibleName(tr("Body of %1").arg(line));

    auto *head = new QHBoxLayout;
    head->setSpacing(Metrics::small);
    head->addWidget(title, 1);
    head->addWidget(makeCopy(tr("Copy body"), tr("Copy the body of %1").arg(line), QString::fromUtf8(request.body)));
    head->addWidget(
        makeCopy(tr("Copy as curl"), tr("Copy %1 as curl").arg(line), ReviewWords::curl(request, baseUrl, apiVersion)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::tiny);
    column->addLayout(head);
    column->addWidget(body);
}
