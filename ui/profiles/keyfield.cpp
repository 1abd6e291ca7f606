#include "ui/profiles/keyfield.h"

#include "models/connectioncheck.h"
#include "models/envfile.h"
#include "ui/dialogs/connectwords.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/envfiledialog.h"
#include "ui/profiles/envwords.h"
#include "ui/profiles/profilesection.h"
#include "ui/secretedit.h"
#include "ui/style/flowlayout.h"
#include "ui/style/metrics.h"
#include "ui/style/tone.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

KeyField::KeyField(const QString &name, const QString &help, QWidget *parent)
    : QWidget(parent)
    , m_edit(new SecretEdit)
    , m_problem(new StatusLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::tiny);
    auto *label = new QLabel(name);
    label->setBuddy(m_edit);
    m_edit->setObjectName(u"newKey"_s);
    m_edit->setAccessibleName(name);
    m_edit->setAccessibleDescription(help);
    m_edit->setMinimumHeight(Metrics::targetSize);
    m_problem->setWordWrap(true);
    m_problem->hide();
    QLabel *words = DialogParts::paragraph(help);
    words->setForegroundRole(QPalette::PlaceholderText);
    auto *reveal = new QCheckBox(tr("Show the key"));
    auto *fromFile = new QPushButton(tr("Take it from a .env file…"));
    fromFile->setObjectName(u"keyFromFile"_s);
    fromFile->setAutoDefault(false);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QAbstractButton *button : {static_cast<QAbstractButton *>(reveal), static_cast<QAbstractButton *>(fromFile)}) {
        button->setMinimumHeight(Metrics::targetSize);
        flow->addWidget(button);
    }
    for (QWidget *widget : {static_cast<QWidget *>(label), static_cast<QWidget *>(m_edit),
                            static_cast<QWidget *>(m_problem), static_cast<QWidget *>(words), row})
        column->addWidget(widget);
    setFocusProxy(m_edit);
    connect(reveal, &QCheckBox::toggled, m_edit, &SecretEdit::setRevealed);
    connect(m_edit, &SecretEdit::revealedChanged, reveal, &QCheckBox::setChecked);
    connect(fromFile, &QPushButton::clicked, this, &KeyField::chooseFile);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        say({});
        emit edited();
    });
}

QByteArray KeyField::key() const { return ConnectionCheck::cleanedKey(m_edit->secret()); }

QString KeyField::problem() const { return ConnectWords::keyProblem(ConnectionCheck::keyProblem(key())); }

void KeyField::say(const QString &what) { SectionParts::say(m_problem, what); }

void KeyField::wipe() { m_edit->setText({}); }

void KeyField::chooseFile()
{
    auto *dialog = new EnvFileDialog(this);
    connect(dialog, &QFileDialog::fileSelected, this, &KeyField::readFile);
    dialog->open();
}

void KeyField::readFile(const QString &path)
{
    const EnvFile::Found found = EnvFile::read(path);
    if (found.problem == EnvFile::Problem::None)
        m_edit->setText(QString::fromUtf8(found.key));
    else
        say(EnvWords::problem(found));
}
