#include "network/wipe.h"

// Through volatile, or the compiler may leave out what nobody reads afterwards.
void Wipe::bytes(void *bytes, qsizetype size)
{
    auto *at = static_cast<volatile char *>(bytes);
    for (qsizetype i = 0; i < size; ++i)
        at[i] = 0;
}

template <class String> static void letGo(String &secret)
{
    if (!secret.isDetached()) { // a constant, or with another owner
        secret = String();
        return;
    }
    // The room in front, left by letters that were removed there, is a part of the capacity.
    const qsizetype room = secret.capacity() - secret.data_ptr().freeSpaceAtBegin();
    Wipe::bytes(secret.data(), room * qsizetype(sizeof(*secret.data())));
    secret.resize(0);
}

void Wipe::string(QByteArray &secret) { letGo(secret); }

void Wipe::string(QString &secret) { letGo(secret); }
