#include "ui/profiles/keydialog.h"

#include "models/session.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/environmentwords.h"
#include "ui/profiles/keyfield.h"
#include "ui/profiles/profilewords.h"
#include "ui/secretedit.h"
#include "ui/style/metrics.h"
#include "ui/style/tone.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

KeyDialog::KeyDialog(Session *session, const Profile &profile, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_profile(profile)
    , m_check(session)
    , m_key(
          new KeyField(tr("New secret key"), tr("It has to open the same instance; that is checked before the old key "
                                                "is let go.")))
    , m_remember(new QCheckBox(tr("Remember the key in the system keyring")))
    , m_progress(new StatusLabel)
    , m_stop(new QPushButton(tr("Stop the check")))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_replace(new QPushButton(tr("Check and replace")))
{
    setObjectName(u"keyDialog"_s);
    //: Window title; %1 is an instance's name, %2 its environment.
    setWindowTitle(tr("Replace the key of %1 (%2)").arg(profile.name, environmentWord(profile.environment)));
    build();
    connect(m_key, &KeyField::edited, this, &KeyDialog::updateControls);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_check.cancel();
        updateControls();
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_replace, &QPushButton::clicked, this, &KeyDialog::start);
    connect(&m_check, &KeyCheck::fits, this, &KeyDialog::onFits);
    connect(&m_check, &KeyCheck::refused, this, &KeyDialog::refuse);
    connect(this, &QDialog::finished, this, [this] {
        m_check.cancel();
        m_key->wipe();
    });
    updateControls();
    m_key->setFocus();
    DialogParts::resizeOnScreen(this, {fontMetrics().averageCharWidth() * 70, sizeHint().height()});
}

void KeyDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Metrics::medium);
    column->setContentsMargins(Metrics::large, Metrics::large, Metrics::large, Metrics::large);
    column->addWidget(DialogParts::instanceLine(m_profile));
    column->addWidget(m_key);
    m_remember->setObjectName(u"rememberKey"_s);
    m_remember->setMinimumHeight(Metrics::targetSize);
    m_remember->setChecked(!m_profile.sessionOnly);
    m_remember->setAccessibleDescription(tr("When it is off, or the keyring refuses, the key is kept for this session "
                                            "only."));
    m_remember->setToolTip(m_remember->accessibleDescription());
    column->addWidget(m_remember);
    m_progress->setWordWrap(true);
    column->addWidget(m_progress);
    column->addStretch();
    m_replace->setObjectName(u"checkAndReplace"_s);
    m_stop->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_replace->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addStretch();
    for (QPushButton *button : {m_stop, m_cancel, m_replace}) {
        button->setMinimumHeight(Metrics::targetSize);
        row->addWidget(button);
    }
    column->addLayout(row);
}

void KeyDialog::setRemembered(bool remembered) { m_remember->setChecked(remembered); }

void KeyDialog::start()
{
    if (const QString problem = m_key->problem(); !problem.isEmpty()) {
        m_key->say(problem);
        m_key->setFocus();
        return;
    }
    m_key->say({});
    m_check.start(m_profile, m_key->key());
    updateControls();
}

void KeyDialog::onFits(const ConnectionCheck::Answer &answer, const BoundKey &key)
{
    const auto problem = m_session->replaceKey(m_profile.id, key, m_remember->isChecked());
    if (problem != Session::UpdateProblem::None) {
        refuse(ProfileWords::replaceProblem(problem));
        return;
    }
    emit prefixDisagrees(answer.prefixDisagrees);
    accept();
}

void KeyDialog::refuse(const QString &sentence)
{
    updateControls();
    m_key->say(sentence);
    m_key->setFocus();
}

void KeyDialog::updateControls()
{
    const bool running = m_check.isRunning();
    m_stop->setVisible(running);
    m_replace->setEnabled(!running);
    m_key->setEnabled(!running);
    m_remember->setEnabled(!running);
    m_progress->setVisible(running);
    if (running)
        m_progress->setStatus(Tone::Info, Icon::Waiting, tr("Asking the server what this key opens…"));
}
