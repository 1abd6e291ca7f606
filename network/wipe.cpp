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
    Wipe::bytes(secret.data(), secret.capacity() * qsizetype(sizeof(*secret.data())));
    secret.resize(0);
}

void Wipe::string(QByteArray &secret) { letGo(secret); }

void Wipe::string(QString &secret) { letGo(secret); }
