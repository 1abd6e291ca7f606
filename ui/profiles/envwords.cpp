#include "ui/profiles/envwords.h"

#include <QCoreApplication>

namespace {
struct EnvFileText {
    Q_DECLARE_TR_FUNCTIONS(EnvFile)
};
} // namespace

QString EnvWords::problem(const EnvFile::Found &found)
{
    switch (found.problem) {
    case EnvFile::Problem::None:
        break;
    case EnvFile::Problem::Unreadable:
        //: %1 is what the system said.
        return EnvFileText::tr("The file cannot be read: %1. Choose another one, or paste the key.").arg(found.detail);
    case EnvFile::Problem::TooLarge:
        return EnvFileText::tr(
            "The file is larger than a .env file ever is, so it was not read. Choose another one, or "
            "paste the key.");
    case EnvFile::Problem::NoKey:
        return EnvFileText::tr("There is no CLERK_SECRET_KEY in this file. Choose another one, or paste the key.");
    case EnvFile::Problem::SeveralKeys:
        //: %1 are line numbers: "3, 7".
        return EnvFileText::tr(
                   "CLERK_SECRET_KEY stands in this file with different keys (lines %1), and Vestry does not "
                   "guess. Paste the one you mean.")
            .arg(found.detail);
    }
    return {};
}
