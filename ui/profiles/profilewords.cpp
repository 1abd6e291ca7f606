#include "ui/profiles/profilewords.h"

#include <QCoreApplication>

namespace {
struct ProfileText {
    Q_DECLARE_TR_FUNCTIONS(Profile)
};
} // namespace

namespace ProfileWords {
QString openProblem(Session::OpenProblem problem, const QString &detail)
{
    switch (problem) {
    case Session::OpenProblem::None:
        return {};
    case Session::OpenProblem::KeyNotFound:
        return ProfileText::tr(
            "The system keyring is open but holds no key for this instance; it may have been removed "
            "there. Give the key again.");
    case Session::OpenProblem::KeyringLocked:
        return ProfileText::tr(
            "The system keyring is locked, so the key of this instance cannot be read. Unlock it and try "
            "again, or give the key for this session.");
    case Session::OpenProblem::KeyringDenied:
        return ProfileText::tr(
            "The system keyring refused to hand out the key of this instance. Allow it and try again, or "
            "give the key for this session.");
    case Session::OpenProblem::KeyringUnavailable:
        return ProfileText::tr(
            "There is no system keyring to read the key from, or it ended while it was asked. Start it "
            "and try again, or give the key for this session.");
    case Session::OpenProblem::KeyringTimedOut:
        return ProfileText::tr(
            "The system keyring is there but does not answer, so the key of this instance cannot be read. "
            "Try again, or give the key for this session.");
    case Session::OpenProblem::KeyringCancelled:
        return ProfileText::tr(
            "The key of this instance is not waited for any longer, so nothing can be read or applied. "
            "Try again, or give the key for this session.");
    case Session::OpenProblem::KeyRefused:
        return ProfileText::tr(
            "Clerk refused the secret key of this instance: it may have been revoked, or made for another server. "
            "Nothing more is sent with it. Give the current key from the Clerk Dashboard, or try this one again.");
    case Session::OpenProblem::KeyBoundElsewhere:
        return ProfileText::tr(
            "The stored key was given for another address than this instance has now, so it is not used: "
            "it would be sent to a server it was not meant for. Check the address, then give the key for "
            "it.");
    case Session::OpenProblem::UnknownProfile:
        return ProfileText::tr(
            "This instance is not in the list any more: it was forgotten, perhaps in another window.");
    case Session::OpenProblem::SandboxFailed:
        return ProfileText::tr("The sandbox could not be started: %1").arg(detail);
    }
    return detail;
}
} // namespace ProfileWords

QString ProfileWords::replaceProblem(Session::UpdateProblem problem)
{
    switch (problem) {
    case Session::UpdateProblem::None:
        return {};
    case Session::UpdateProblem::KeyNeeded:
        return ProfileText::tr(
            "The address of this instance was changed meanwhile, in another window or in the list of instances on "
            "disk. The key was checked at the former address, so it is not kept for the new one. Nothing was changed: "
            "look at the address in the settings of this instance, and check the key there.");
    default:
        return ProfileText::tr(
            "This instance is not in the list any more: it was forgotten here or in another window. The key was not "
            "kept.");
    }
}
