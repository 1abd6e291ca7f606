#include "ui/secretedit.h"

#include "ui/secretaccessible.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QSignalBlocker>
#include <QTimer>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto kRevealed = 30s;
// setEchoMode() takes away all but these when it shows the text.
constexpr Qt::InputMethodHints kHints =
    Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhPreferLatin;

//! Writes over \p text if nobody else has the same buffer, also behind its end, where a longer one was, and before its
//! beginning: Qt 6.8 takes letters away there by beginning later. Through volatile, or it would be optimised away.
void overwrite(QString &text)
{
    if (!text.isDetached())
        return;
    const qsizetype before = text.data_ptr().freeSpaceAtBegin();
    volatile char16_t *at = reinterpret_cast<char16_t *>(text.data()) - before;
    for (qsizetype i = 0; i < text.capacity(); ++i) // which counts what is before
        at[i] = 0;
}
} // namespace

SecretEdit::SecretEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_hideAgain(new QTimer(this))
{
    installSecretAccessibility();
    setEchoMode(Password);
    setInputMethodHints(kHints);
    m_hideAgain->setObjectName(u"hideAgain"_s);
    m_hideAgain->setSingleShot(true);
    m_hideAgain->setInterval(kRevealed);
    connect(m_hideAgain, &QTimer::timeout, this, [this] { setRevealed(false); });
    connect(this, &QLineEdit::textChanged, this, &SecretEdit::onTextChanged);
    // Qt puts what is selected on the primary selection unless it shows dots; this comes before that.
    connect(this, &QLineEdit::selectionChanged, this, [this] {
        if (hasSelectedText())
            setRevealed(false);
    });
}

SecretEdit::~SecretEdit()
{
    // Who listens may be half destroyed already.
    const QSignalBlocker blocker(this);
    m_former.append(std::exchange(m_held, {}));
    setText({});
    wipeFormer();
}

void SecretEdit::setRevealed(bool revealed)
{
    if (revealed == isRevealed())
        return;
    if (revealed)
        deselect();
    setEchoMode(revealed ? Normal : Password);
    setInputMethodHints(kHints);
    revealed ? m_hideAgain->start() : m_hideAgain->stop();
    emit revealedChanged(revealed);
}

bool SecretEdit::isRevealed() const { return echoMode() == Normal; }

QByteArray SecretEdit::secret() const { return text().toUtf8(); }

void SecretEdit::onTextChanged(const QString &text)
{
    if (text.isEmpty() != m_held.isEmpty())
        announceSecret(this, text.isEmpty());
    m_former.append(std::exchange(m_held, text));
    // QLineEdit itself still looks at the former text until it is done with the change.
    if (m_former.size() == 1)
        QMetaObject::invokeMethod(this, &SecretEdit::wipeFormer, Qt::QueuedConnection);
}

void SecretEdit::wipeFormer()
{
    if (text().isEmpty() && !m_held.isNull()) {
        // Deleting letters leaves them in the steps of undo and behind the end of the text; setText() drops both.
        setText({});
        m_former.append(std::exchange(m_held, {}));
    }
    for (QString &former : m_former)
        overwrite(former);
    m_former.clear();
}

bool SecretEdit::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate)
        setRevealed(false);
    return QLineEdit::event(event);
}

void SecretEdit::hideEvent(QHideEvent *event)
{
    setRevealed(false);
    QLineEdit::hideEvent(event);
}

void SecretEdit::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"secretMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Paste"), this, &QLineEdit::paste)->setEnabled(!isReadOnly());
    menu->addAction(tr("Delete"), this, [this] { setText({}); })->setEnabled(!isReadOnly() && !text().isEmpty());
    menu->popup(event->globalPos());
}

void SecretEdit::keyPressEvent(QKeyEvent *event)
{
    for (const auto refused : {QKeySequence::Undo, QKeySequence::Redo, QKeySequence::Copy, QKeySequence::Cut}) {
        if (event->matches(refused))
            return event->accept();
    }
    QLineEdit::keyPressEvent(event);
}

QVariant SecretEdit::inputMethodQuery(Qt::InputMethodQuery query) const { return inputMethodQuery(query, {}); }

QVariant SecretEdit::inputMethodQuery(Qt::InputMethodQuery query, const QVariant &argument) const
{
    switch (query) {
    case Qt::ImSurroundingText:
    case Qt::ImCurrentSelection:
    case Qt::ImTextBeforeCursor:
    case Qt::ImTextAfterCursor:
        return QString();
    case Qt::ImCursorPosition:
    case Qt::ImAnchorPosition:
    case Qt::ImAbsolutePosition:
        return 0;
    default:
        return QLineEdit::inputMethodQuery(query, argument);
    }
}
