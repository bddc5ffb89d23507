using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Consent.Policy;

namespace AssistedMessaging.Consent.Evaluation;

/// <summary>On what a decision rests.</summary>
internal readonly record struct DecisionGrounds(
    DateTimeOffset AsOf, DateTimeOffset KnownAt, string PolicyVersion, ConsentPolicyRow? Row, ConsentEvent? Event, DataCategory? ExcludedCategory);
