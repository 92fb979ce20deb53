namespace SmartSpec.Model;

/// <summary>
/// The status of a criterion of the enabling condition on a day, and of the condition as a whole; the worst last.
/// </summary>
public enum EnablingStatus
{
    /// <summary>It is stated not to be relevant.</summary>
    NotRelevant,

    /// <summary>All its rules hold.</summary>
    Fulfilled,

    /// <summary>
    /// All its rules hold; but not for as many days to come as the condition states, or its statement names what is out of date.
    /// </summary>
    AtRisk,

    /// <summary>A rule does not hold.</summary>
    NotFulfilled,
}
