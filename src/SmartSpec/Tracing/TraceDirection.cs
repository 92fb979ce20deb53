namespace SmartSpec.Model;

/// <summary>The two directions in which relations between objects are followed.</summary>
public enum TraceDirection
{
    /// <summary>Back: to what an object rests on, from a payment to challenges and goals.</summary>
    ToGrounds,

    /// <summary>Forward: to all that depends on an object, from a challenge to payments.</summary>
    ToResults,
}
