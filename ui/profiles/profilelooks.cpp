#include "ui/profiles/profilewords.h"

#include "ui/sentences.h"

#include <QCoreApplication>

namespace {
struct ProfileLooksText {
    Q_DECLARE_TR_FUNCTIONS(Profile)
};

struct SwatchPair {
    QRgb onLight, onDark;
};

SwatchPair swatchPair(ProfileColour colour)
{
    switch (colour) {
    case ProfileColour::None:
        break;
    case ProfileColour::Red:
        return {0xffd0342c, 0xffff7b72};
    case ProfileColour::Orange:
        return {0xffc25a00, 0xffff9d4d};
    case ProfileColour::Yellow:
        return {0xff8f7a00, 0xffe6cf3f};
    case ProfileColour::Green:
        return {0xff2f8f3a, 0xff6fcf7a};
    case ProfileColour::Teal:
        return {0xff008577, 0xff4fd1c5};
    case ProfileColour::Blue:
        return {0xff2f6fde, 0xff7aa7ff};
    case ProfileColour::Purple:
        return {0xff8b4fd0, 0xffc39bff};
    case ProfileColour::Grey:
        return {0xff6b7280, 0xffa3abb8};
    }
    return {0, 0};
}
} // namespace

namespace ProfileWords {
QString safety(SafetyLevel level)
{
    switch (level) {
    case SafetyLevel::ReadOnly:
        return ProfileLooksText::tr("Read-only");
    case SafetyLevel::Confirm:
        return ProfileLooksText::tr("Confirm");
    case SafetyLevel::Typed:
        return ProfileLooksText::tr("Type the name");
    }
    return {};
}

QString safetyMeaning(SafetyLevel level)
{
    switch (level) {
    case SafetyLevel::ReadOnly:
        return ProfileLooksText::tr("Nothing is ever written to this instance; everything can be looked at.");
    case SafetyLevel::Confirm:
        return ProfileLooksText::tr(
            "Changes are applied after you reviewed them; on production, what is dangerous also needs "
            "the name typed.");
    case SafetyLevel::Typed:
        return ProfileLooksText::tr(
            "Changes are applied after you reviewed them and typed the instance’s name, every time.");
    }
    return {};
}

Icon safetyIcon(SafetyLevel level)
{
    switch (level) {
    case SafetyLevel::ReadOnly:
        return Icon::Locked;
    case SafetyLevel::Confirm:
        return Icon::Ok;
    case SafetyLevel::Typed:
        break;
    }
    return Icon::Edit;
}

QString colour(ProfileColour colour)
{
    switch (colour) {
    case ProfileColour::None:
        return ProfileLooksText::tr("No colour");
    case ProfileColour::Red:
        return ProfileLooksText::tr("Red");
    case ProfileColour::Orange:
        return ProfileLooksText::tr("Orange");
    case ProfileColour::Yellow:
        return ProfileLooksText::tr("Yellow");
    case ProfileColour::Green:
        return ProfileLooksText::tr("Green");
    case ProfileColour::Teal:
        return ProfileLooksText::tr("Teal");
    case ProfileColour::Blue:
        return ProfileLooksText::tr("Blue");
    case ProfileColour::Purple:
        return ProfileLooksText::tr("Purple");
    case ProfileColour::Grey:
        return ProfileLooksText::tr("Grey");
    }
    return {};
}

QColor swatch(ProfileColour colour, const QPalette &palette)
{
    if (colour == ProfileColour::None)
        return {};
    const bool dark = palette.color(QPalette::Window).lightness() < 128;
    const SwatchPair pair = swatchPair(colour);
    return QColor(dark ? pair.onDark : pair.onLight);
}

QString nameProblem(ProfileName::Problem problem)
{
    switch (problem) {
    case ProfileName::Problem::None:
        break;
    case ProfileName::Problem::Empty:
        return ProfileLooksText::tr("Give the instance a name, so that you can tell it from others.");
    case ProfileName::Problem::TooLong:
        //: %n is the greatest number of characters.
        return ProfileLooksText::tr("The name is too long: it may have up to %n characters.", nullptr,
                                    ProfileName::kMaximumLength);
    case ProfileName::Problem::Invisible:
        return ProfileLooksText::tr(
            "The name holds characters that cannot be seen, or that turn the direction of the text. Type "
            "it instead of pasting it.");
    case ProfileName::Problem::Taken:
        return ProfileLooksText::tr(
            "Another instance has this name already, and a name is what you type to confirm. Choose "
            "another one.");
    }
    return {};
}

QString lastUsed(const QDateTime &at)
{
    //: %1 is an age: "3 hours ago".
    return at.isValid() ? ProfileLooksText::tr("used %1").arg(ageText(at)) : ProfileLooksText::tr("never used");
}
} // namespace ProfileWords
