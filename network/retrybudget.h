#pragma once

/*! What all requests to one origin may spend on retries, so that an outage does not multiply its traffic.
 *
 *  Starts full; each retry takes one, each success gives back half a one: in the long run at most half a retry for each
 *  success.
 */
class RetryBudget {
public:
    bool take();
    void giveBack();

private:
    static constexpr int kCapacity = 40; // in half retries
    int m_left = kCapacity;
};
