#pragma once

#include <QtGlobal>

/*! What the process does for the secrets in its memory; first thing in main().
 *
 *  In release builds no core file is written and no other process of the user may look into the memory. The price of
 *  PR_SET_DUMPABLE 0: debuggers cannot attach, and xdg-desktop-portal refuses callers whose /proc/PID/root it cannot
 *  open (flatpak/xdg-desktop-portal#785), so where file dialogs would come from the portal Qt's own are used. Programs
 *  started from here, a browser among them, are not affected: exec makes them dumpable again. For their sake the umask
 *  stays as it was, too, and every file of our own is made with its mode.
 */
namespace ProcessGuard {
enum class Build : quint8 { Debug, Release };
#ifdef NDEBUG
constexpr Build kThisBuild = Build::Release;
#else
constexpr Build kThisBuild = Build::Debug;
#endif

//! Nothing that Qt prints holds a secret from here on; see above for Release.
void begin(Build build = kThisBuild);
//! False when the system did not agree.
bool forbidCoreDumps();
} // namespace ProcessGuard
