#include "ui/dialogs/connectdialog.h"

#include "ui/dialogs/connectwords.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/environmentwords.h"
#include "ui/sentences.h"
#include "ui/style/metrics.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr auto kClerk = "https://api.clerk.com"_L1;

StatusLabel *makeStatus()
{
    auto *label = new StatusLabel;
    label->setWordWrap(true);
    label->hide();
    return label;
}

QLineEdit *makeEdit(const QString &objectName)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setMinimumHeight(Metrics::targetSize);
    return edit;
}
} // namespace

ConnectDialog::ConnectDialog(const QList<Profile> &known, QWidget *parent)
    : QDialog(parent)
    , m_known(known)
    , m_key(makeEdit(u"key"_s))
    , m_keyProblem(makeStatus())
    , m_advancedToggle(new QPushButton(tr("Advanced")))
    , m_url(makeEdit(u"url"_s))
    , m_urlProblem(makeStatus())
    , m_progress(makeStatus())
    , m_environment(new StatusLabel)
    , m_instanceId(DialogParts::paragraph({}))
    , m_warning(makeStatus())
    , m_name(makeEdit(u"name"_s))
    , m_nameWarning(makeStatus())
    , m_remember(new QCheckBox(tr("Remember the key in the system keyring")))
    , m_stop(new QPushButton(tr("Stop the check")))
    , m_checkButton(new QPushButton(tr("Check")))
    , m_connect(new QPushButton(tr("Connect")))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(u"connectDialog"_s);
    setWindowTitle(tr("Connect an instance"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Metrics::medium);
    column->setContentsMargins(Metrics::large, Metrics::large, Metrics::large, Metrics::large);
    column->addWidget(makeKeyRow());
    m_advanced = makeAdvanced();
    column->addWidget(m_advancedToggle, 0, Qt::AlignLeading);
    column->addWidget(m_advanced);
    column->addWidget(m_progress);
    m_answerBox = makeAnswer();
    column->addWidget(m_answerBox);
    column->addStretch();
    auto *row = new QHBoxLayout;
    row->addStretch();
    for (QPushButton *button : {m_stop, m_cancel, m_checkButton, m_connect}) {
        button->setMinimumHeight(Metrics::targetSize);
        row->addWidget(button);
    }
    column->addLayout(row);

    connect(m_stop, &QPushButton::clicked, this, &ConnectDialog::onEdited);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_checkButton, &QPushButton::clicked, this, &ConnectDialog::onCheck);
    connect(m_connect, &QPushButton::clicked, this, &ConnectDialog::onConnect);
    connect(m_key, &QLineEdit::textChanged, this, &ConnectDialog::onEdited);
    connect(m_url, &QLineEdit::textChanged, this, &ConnectDialog::onEdited);
    connect(m_name, &QLineEdit::textChanged, this, &ConnectDialog::updateNameWarning);
    connect(&m_check, &ConnectionCheck::finished, this, &ConnectDialog::onChecked);
    connect(this, &QDialog::finished, this, [this] {
        m_check.cancel();
        m_key->clear();
    });
    DialogParts::resizeOnScreen(this, {fontMetrics().averageCharWidth() * 78, sizeHint().height()});
    onEdited();
}

ConnectDialog::~ConnectDialog() = default;

QWidget *ConnectDialog::makeKeyRow()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::tiny);
    auto *label = new QLabel(tr("Secret key"));
    label->setBuddy(m_key);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    auto *reveal = new QCheckBox(tr("Show the key"));
    reveal->setMinimumHeight(Metrics::targetSize);
    connect(reveal, &QCheckBox::toggled, this,
            [this](bool on) { m_key->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    QLabel *help = DialogParts::paragraph(
        tr("From the API keys page of the Clerk Dashboard; it starts with sk_test_ or sk_live_. It is sent to the "
           "Backend API and nowhere else."));
    help->setForegroundRole(QPalette::PlaceholderText);
    m_key->setAccessibleDescription(help->text());
    column->addWidget(label);
    column->addWidget(m_key);
    column->addWidget(m_keyProblem);
    column->addWidget(help);
    column->addWidget(reveal);
    return box;
}

QWidget *ConnectDialog::makeAdvanced()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::tiny);
    auto *label = new QLabel(tr("Backend API address"));
    label->setBuddy(m_url);
    m_url->setText(kClerk);
    column->addWidget(label);
    column->addWidget(m_url);
    column->addWidget(m_urlProblem);
    box->hide();
    m_advancedToggle->setCheckable(true);
    m_advancedToggle->setFlat(true);
    m_advancedToggle->setIcon(icon(Icon::Settings));
    m_advancedToggle->setMinimumHeight(Metrics::targetSize);
    connect(m_advancedToggle, &QPushButton::toggled, box, &QWidget::setVisible);
    return box;
}

QWidget *ConnectDialog::makeAnswer()
{
    auto *box = new QWidget;
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(Metrics::small);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_instanceId->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(tr("Environment"), m_environment);
    form->addRow(tr("Instance id"), m_instanceId);
    form->addRow(m_warning);
    form->addRow(tr("Name"), m_name);
    form->addRow(m_nameWarning);
    m_remember->setMinimumHeight(Metrics::targetSize);
    m_remember->setChecked(true);
    m_remember->setToolTip(tr("When it is off, or the keyring refuses, the key is kept for this session only."));
    m_remember->setAccessibleDescription(m_remember->toolTip());
    form->addRow(m_remember);
    return box;
}

void ConnectDialog::setKey(const QByteArray &key) { m_key->setText(QString::fromLatin1(key)); }

void ConnectDialog::setBaseUrl(const QUrl &url)
{
    m_url->setText(url.toString());
    m_advancedToggle->setChecked(m_url->text() != kClerk);
}

QByteArray ConnectDialog::key() const { return ConnectionCheck::cleanedKey(m_key->text().toUtf8()); }

void ConnectDialog::onEdited()
{
    m_check.cancel();
    for (StatusLabel *label : {m_keyProblem, m_urlProblem, m_progress, m_warning, m_nameWarning})
        label->hide();
    m_answerBox->hide();
    m_answer.reset();
    updateButtons();
}

void ConnectDialog::showFieldProblem(StatusLabel *at, const QString &sentence)
{
    at->setStatus(Tone::Negative, Icon::Error, sentence);
    at->show();
}

void ConnectDialog::onCheck()
{
    onEdited();
    const QString keyProblem = ConnectWords::keyProblem(ConnectionCheck::keyProblem(key()));
    const QString urlProblem = ConnectWords::urlProblem(ConnectionCheck::urlProblem(m_url->text()), m_url->text());
    if (!urlProblem.isEmpty()) {
        m_advancedToggle->setChecked(true);
        showFieldProblem(m_urlProblem, urlProblem);
        m_url->setFocus();
    }
    if (!keyProblem.isEmpty()) {
        showFieldProblem(m_keyProblem, keyProblem);
        m_key->setFocus();
    }
    if (!keyProblem.isEmpty() || !urlProblem.isEmpty())
        return;
    m_progress->setStatus(Tone::Info, Icon::Waiting, tr("Asking the server what this key opens…"));
    m_progress->show();
    m_check.start(QUrl(m_url->text().trimmed()), key());
    updateButtons();
}

void ConnectDialog::onChecked()
{
    m_progress->hide();
    if (const auto answer = m_check.answer())
        showAnswer(*answer);
    else if (const auto error = m_check.error(); error && error->kind != ApiError::Kind::Cancelled)
        showError(*error);
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
    m_key->setFocus();
}

void ConnectDialog::showAnswer(const ConnectionCheck::Answer &answer)
{
    m_answer = answer;
    m_environment->setStatus(environmentTone(answer.environment), environmentIcon(answer.environment),
                             environmentWord(answer.environment));
    m_instanceId->setText(answer.instanceId);
    if (answer.prefixDisagrees) {
        m_warning->setStatus(Tone::Attention, Icon::Warning,
                             answer.environment == Environment::Production
                                 ? tr("The key looks like a development key (sk_test_), but the server says it opens a "
                                      "production instance. Be careful.")
                                 : tr("The key looks like a live key (sk_live_), but the server says it opens a "
                                      "development instance. Check that it is the one you mean."));
        m_warning->show();
    }
    m_answerBox->show();
    m_name->setText(answer.proposedName);
    m_name->setFocus();
    m_name->selectAll();
    updateNameWarning();
}

void ConnectDialog::updateNameWarning()
{
    const QString words = m_answer ? ConnectWords::nameWarning(m_name->text(), m_answer->environment) : QString();
    m_nameWarning->setVisible(!words.isEmpty());
    if (!words.isEmpty())
        m_nameWarning->setStatus(Tone::Attention, Icon::Warning, words);
    updateButtons();
}

void ConnectDialog::updateButtons()
{
    const bool checked = m_answer.has_value();
    const bool running = m_check.isRunning();
    m_stop->setVisible(running);
    m_checkButton->setVisible(!checked);
    m_checkButton->setEnabled(!running);
    m_checkButton->setDefault(!checked);
    m_connect->setVisible(checked);
    m_connect->setEnabled(checked && !m_name->text().trimmed().isEmpty());
    m_connect->setDefault(checked);
}

void ConnectDialog::onConnect()
{
    Profile profile;
    profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QUrl url(m_url->text().trimmed());
    for (const Profile &known : std::as_const(m_known)) {
        if (!known.sandbox && known.instanceId == m_answer->instanceId && known.baseUrl == url)
            profile = known;
    }
    profile.name = m_name->text().simplified();
    profile.environment = m_answer->environment;
    profile.instanceId = m_answer->instanceId;
    profile.baseUrl = url;
    const QByteArray secret = key();
    const bool remember = m_remember->isChecked();
    accept();
    emit connectRequested(profile, secret, remember);
}
