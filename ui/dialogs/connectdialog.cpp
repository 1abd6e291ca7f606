#include "ui/dialogs/connectdialog.h"

#include "ui/dialogs/connectanswer.h"
#include "ui/dialogs/connectwords.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/pages/scrollcolumn.h"
#include "ui/profiles/keyfield.h"
#include "ui/profiles/profilesection.h"
#include "ui/profiles/proxysection.h"
#include "ui/secretedit.h"
#include "ui/sentences.h"
#include "ui/style/metrics.h"
#include "ui/style/tone.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr auto kClerk = "https://api.clerk.com"_L1;
} // namespace

ConnectDialog::ConnectDialog(const QList<Profile> &known, std::shared_ptr<Throttles> throttles, QWidget *parent)
    : QDialog(parent)
    , m_check(std::move(throttles))
    , m_key(new KeyField(tr("Secret key"),
                         tr("From the API keys page of the Clerk Dashboard; it starts with sk_test_ or sk_live_. It is "
                            "sent to the Backend API and nowhere else.")))
    , m_advancedToggle(new QPushButton(tr("Advanced")))
    , m_url(new QLineEdit)
    , m_urlProblem(DialogParts::hiddenStatus())
    , m_proxy(new ProxySection(Profile()))
    , m_progress(DialogParts::hiddenStatus())
    , m_answer(new ConnectAnswer(known))
    , m_stop(new QPushButton(tr("Stop the check")))
    , m_checkButton(new QPushButton(tr("Check")))
    , m_connect(new QPushButton(tr("Connect")))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(u"connectDialog"_s);
    setWindowTitle(tr("Connect an instance"));
    setSizeGripEnabled(true);
    m_key->edit()->setObjectName(u"key"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::large, Metrics::large, Metrics::large, Metrics::large);
    column->addWidget(makeContent(), 1);
    column->addWidget(makeButtons());
    connect(m_key, &KeyField::edited, this, &ConnectDialog::onEdited);
    connect(m_url, &QLineEdit::textChanged, this, &ConnectDialog::onEdited);
    connect(m_proxy, &ProxySection::edited, this, &ConnectDialog::onEdited);
    connect(m_answer, &ConnectAnswer::edited, this, &ConnectDialog::updateButtons);
    connect(&m_check, &ConnectionCheck::finished, this, &ConnectDialog::onChecked);
    connect(this, &QDialog::finished, this, &ConnectDialog::wipe);
    DialogParts::resizeOnScreen(this, {fontMetrics().averageCharWidth() * 82, fontMetrics().height() * 32});
    onEdited();
    m_key->setFocus();
}

ConnectDialog::~ConnectDialog() = default;

QWidget *ConnectDialog::makeContent()
{
    m_scroll = new ScrollColumn;
    QVBoxLayout *column = m_scroll->column();
    column->setContentsMargins(0, 0, Metrics::small, 0);
    column->setSpacing(Metrics::medium);
    m_advanced = makeAdvanced();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_key), static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_answer)})
        column->addWidget(widget);
    column->addWidget(m_advancedToggle, 0, Qt::AlignLeading);
    column->addWidget(m_advanced);
    column->addStretch();
    return m_scroll;
}

QWidget *ConnectDialog::makeAdvanced()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::tiny);
    auto *label = new QLabel(tr("Backend API address"));
    label->setBuddy(m_url);
    m_url->setObjectName(u"url"_s);
    m_url->setMinimumHeight(Metrics::targetSize);
    m_url->setText(kClerk);
    auto *proxyLabel = DialogParts::heading(tr("Proxy"));
    column->addWidget(label);
    column->addWidget(m_url);
    column->addWidget(m_urlProblem);
    column->addSpacing(Metrics::medium);
    column->addWidget(proxyLabel);
    column->addWidget(m_proxy);
    box->hide();
    m_advancedToggle->setCheckable(true);
    m_advancedToggle->setFlat(true);
    m_advancedToggle->setAutoDefault(false);
    m_advancedToggle->setIcon(icon(Icon::Settings));
    m_advancedToggle->setMinimumHeight(Metrics::targetSize);
    m_advancedToggle->setAccessibleDescription(tr("Address of the Backend API, and the way there through a proxy"));
    connect(m_advancedToggle, &QPushButton::toggled, box, &QWidget::setVisible);
    return box;
}

QWidget *ConnectDialog::makeButtons()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    for (QPushButton *button : {m_stop, m_cancel, m_checkButton, m_connect}) {
        button->setMinimumHeight(Metrics::targetSize);
        row->addWidget(button);
    }
    connect(m_stop, &QPushButton::clicked, this, &ConnectDialog::onEdited);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_checkButton, &QPushButton::clicked, this, &ConnectDialog::onCheck);
    connect(m_connect, &QPushButton::clicked, this, &ConnectDialog::onConnect);
    return box;
}

//! Gives \p field the keyboard and brings it into view, once what appeared with it has its place.
void ConnectDialog::goTo(QWidget *field)
{
    field->setFocus();
    QMetaObject::invokeMethod(
        field, [this, field] { m_scroll->ensureWidgetVisible(field, 0, Metrics::huge); }, Qt::QueuedConnection);
}

void ConnectDialog::setKey(const QByteArray &key) { m_key->edit()->setText(QString::fromLatin1(key)); }

void ConnectDialog::setBaseUrl(const QUrl &url)
{
    m_url->setText(url.toString());
    m_advancedToggle->setChecked(m_url->text() != kClerk);
}

QUrl ConnectDialog::url() const { return QUrl(m_url->text().trimmed()); }

void ConnectDialog::onEdited()
{
    m_check.cancel();
    m_urlProblem->hide();
    m_progress->hide();
    m_answer->hide();
    m_answered = false;
    updateButtons();
}

//! Each at its field; the keyboard goes to the first.
bool ConnectDialog::showProblems()
{
    const QString address = m_url->text().trimmed();
    const QString urlProblem = ConnectWords::urlProblem(ConnectionCheck::urlProblem(address), address);
    const ProfileSection::Problem proxyProblem = m_proxy->problem();
    m_key->say(m_key->problem());
    SectionParts::say(m_urlProblem, urlProblem);
    if (!urlProblem.isEmpty() || !proxyProblem.sentence.isEmpty())
        m_advancedToggle->setChecked(true);
    if (!m_key->problem().isEmpty())
        goTo(m_key->edit());
    else if (!urlProblem.isEmpty())
        goTo(m_url);
    else if (!proxyProblem.sentence.isEmpty())
        goTo(proxyProblem.field); // the section says itself what is wrong
    else
        return false;
    return true;
}

void ConnectDialog::onCheck()
{
    onEdited();
    if (showProblems())
        return;
    m_progress->setStatus(Tone::Info, Icon::Waiting, tr("Asking the server what this key opens…"));
    m_progress->show();
    Profile way;
    m_proxy->store(way);
    m_check.start(url(), m_key->key(),
                  {.proxy = way.proxy, .proxyPassword = m_proxy->password().value_or(QByteArray())});
    updateButtons();
}

void ConnectDialog::onChecked()
{
    m_progress->hide();
    if (const auto answer = m_check.answer()) {
        m_answered = true;
        m_answer->show(*answer, url());
        m_advancedToggle->setChecked(false);
        goTo(m_answer->nameEdit());
    } else if (const auto error = m_check.error(); error && error->kind != ApiError::Kind::Cancelled) {
        showError(*error);
    }
    updateButtons();
}

void ConnectDialog::showError(const ApiError &error)
{
    const Sentence sentence = sentenceFor(error);
    QString text = sentence.title + u". "_s + sentence.text;
    if (!sentence.serverWords.isEmpty())
        text += u'\n' + tr("Clerk says: %1").arg(sentence.serverWords);
    if (!sentence.traceId.isEmpty())
        text += u'\n' + tr("Trace id: %1").arg(sentence.traceId);
    m_progress->setStatus(Tone::Negative, Icon::Error, text);
    m_progress->show();
    goTo(m_key->edit());
}

void ConnectDialog::updateButtons()
{
    const bool running = m_check.isRunning();
    m_stop->setVisible(running);
    m_checkButton->setVisible(!m_answered);
    m_checkButton->setEnabled(!running);
    m_checkButton->setDefault(!m_answered);
    m_connect->setVisible(m_answered);
    m_connect->setEnabled(m_answered && m_answer->isComplete());
    m_connect->setDefault(m_answered);
}

void ConnectDialog::onConnect()
{
    Profile profile = m_answer->profile();
    m_proxy->store(profile); // only what was entered here: a known instance keeps its own proxy
    const QByteArray key = m_key->key();
    const QByteArray proxyPassword = m_proxy->password().value_or(QByteArray());
    const bool remember = m_answer->isRemembered();
    accept();
    emit connectRequested(profile, key, remember, proxyPassword);
}

void ConnectDialog::wipe()
{
    m_check.cancel();
    m_key->wipe();
    m_proxy->wipePassword();
}
