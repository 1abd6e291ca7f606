#pragma once

#include <QtGlobal>

/*! While it lives, this process removes and renames no file, root neither: what a read-only disk does.
 *
 * tests/canary/keepfiles.cpp, which takes over unlink() and rename() in every test, looks for it.
 */
class ReadOnlyDisk {
public:
    ReadOnlyDisk() { qputenv("VESTRY_READ_ONLY_DISK", "1"); }
    ~ReadOnlyDisk() { qunsetenv("VESTRY_READ_ONLY_DISK"); }
    Q_DISABLE_COPY_MOVE(ReadOnlyDisk)
};
