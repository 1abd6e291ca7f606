#include "ui/profiles/identitysection.h"

#include "ui/dialogs/connectwords.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/environmentwords.h"
#include "ui/profiles/profilewords.h"
#include "ui/style/metrics.h"
#include "ui/style/tone.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr ProfileColour kColours[] = {ProfileColour::None,   ProfileColour::Red,    ProfileColour::Orange,
                                      ProfileColour::Yellow, ProfileColour::Green,  ProfileColour::Teal,
                                      ProfileColour::Blue,   ProfileColour::Purple, ProfileColour::Grey};

QIcon swatchIcon(ProfileColour colour, const QWidget &on)
{
    const int size = qMax(16, on.fontMetrics().height());
    QPixmap pixmap(QSize(size, size) * on.devicePixelRatioF());
    pixmap.setDevicePixelRatio(on.devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF round = QRectF(0, 0, size, size).adjusted(2, 2, -2, -2);
    if (const QColor fill = ProfileWords::swatch(colour, on.palette()); fill.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
    } else {
        painter.setPen(QPen(on.palette().color(QPalette::Dark), 1.5));
    }
    painter.drawEllipse(round);
    return QIcon(pixmap);
}
} // namespace

IdentitySection::IdentitySection(const Profile &profile, const QList<Profile> &known, QWidget *parent)
    : ProfileSection(parent)
    , m_profile(profile)
    , m_known(known)
    , m_name(new QLineEdit(profile.name))
    , m_group(new QComboBox)
    , m_colour(new QComboBox)
    , m_environment(new StatusLabel)
    , m_instanceId(new QLineEdit)
    , m_lastUsed(DialogParts::paragraph({}))
{
    m_name->setObjectName(u"profileName"_s);
    m_nameProblem =
        addField(tr("Name"), m_name, tr("Shown wherever the instance is, and typed to confirm what is dangerous."));
    m_nameWarning = addStatus();
    m_group->setObjectName(u"profileGroup"_s);
    m_group->setEditable(true);
    m_group->setInsertPolicy(QComboBox::NoInsert);
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_group->setMinimumContentsLength(12);
    QStringList groups;
    for (const Profile &other : known) {
        if (!other.group.isEmpty() && !groups.contains(other.group))
            groups.append(other.group);
    }
    m_group->addItems(groups);
    m_group->setCurrentText(profile.group);
    m_group->lineEdit()->setPlaceholderText(tr("No group"));
    m_groupProblem = addField(tr("Group"), m_group, tr("Instances of one group stand together in every list."));
    addColours(profile.colour);
    addFacts();
    connect(m_name, &QLineEdit::textChanged, this, &IdentitySection::review);
    connect(m_group, &QComboBox::editTextChanged, this, &IdentitySection::review);
    connect(m_colour, &QComboBox::currentIndexChanged, this, &IdentitySection::review);
    follow(profile);
}

void IdentitySection::addColours(ProfileColour chosen)
{
    m_colour->setObjectName(u"profileColour"_s);
    for (const ProfileColour colour : kColours)
        m_colour->addItem(swatchIcon(colour, *this), ProfileWords::colour(colour), int(colour));
    m_colour->setCurrentIndex(m_colour->findData(int(chosen)));
    addField(tr("Colour"), m_colour, tr("A mark of your own, beside the word and icon of the environment."));
}

void IdentitySection::addFacts()
{
    m_environment->setObjectName(u"profileEnvironment"_s);
    addField(tr("Environment, as the instance says"), m_environment);
    m_prefixWarning = addStatus();
    m_instanceId->setReadOnly(true);
    m_instanceId->setObjectName(u"profileInstanceId"_s);
    addField(tr("Instance id"), m_instanceId);
    addField(tr("Last used"), m_lastUsed);
}

void IdentitySection::follow(const Profile &profile)
{
    m_profile.environment = profile.environment;
    m_environment->setStatus(environmentTone(profile.environment), environmentIcon(profile.environment),
                             environmentWord(profile.environment));
    m_instanceId->setText(profile.instanceId.isEmpty() ? tr("Not read yet") : profile.instanceId);
    m_lastUsed->setText(ProfileWords::lastUsed(profile.lastUsed));
    review();
}

void IdentitySection::setKnown(const QList<Profile> &known)
{
    m_known = known;
    review();
}

void IdentitySection::setPrefixDisagrees(bool disagrees)
{
    m_prefixDisagrees = disagrees;
    review();
}

void IdentitySection::fixGroup(const QString &why)
{
    column()->insertWidget(0, DialogParts::notice(Tone::Info, Icon::Sandbox, why));
    m_group->setEnabled(false);
    SectionParts::say(m_groupProblem, {});
}

void IdentitySection::review()
{
    SectionParts::say(m_nameProblem, nameProblem());
    SectionParts::say(m_groupProblem, groupProblem());
    SectionParts::warn(m_nameWarning, ConnectWords::nameWarning(m_name->text(), m_profile.environment));
    SectionParts::warn(m_prefixWarning,
                       m_prefixDisagrees ? ConnectWords::prefixWarning(m_profile.environment) : QString());
    emit edited();
}

QString IdentitySection::nameProblem() const
{
    return ProfileWords::nameProblem(ProfileName::problem(m_name->text(), m_profile.id, m_known));
}

QString IdentitySection::groupProblem() const
{
    switch (ProfileName::problem(m_group->currentText(), {}, {})) {
    case ProfileName::Problem::TooLong:
        return tr("The name of the group is too long: it may have up to %n characters.", nullptr,
                  ProfileName::kMaximumLength);
    case ProfileName::Problem::Invisible:
        return tr("The name of the group holds characters that cannot be seen, or that turn the direction of the "
                  "text. Type it instead of pasting it.");
    case ProfileName::Problem::None:
    case ProfileName::Problem::Empty: // no group
    case ProfileName::Problem::Taken:
        break;
    }
    return {};
}

ProfileSection::Problem IdentitySection::problem() const
{
    if (const QString sentence = nameProblem(); !sentence.isEmpty())
        return {sentence, m_name};
    return {groupProblem(), m_group};
}

void IdentitySection::store(Profile &profile) const
{
    profile.name = m_name->text().simplified();
    profile.group = m_group->currentText().simplified();
    profile.colour = ProfileColour(m_colour->currentData().toInt());
}
