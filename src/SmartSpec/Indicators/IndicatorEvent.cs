using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What has happened to indicators.</summary>
[JsonDerivedType(typeof(Defined), "indicator.defined.v1")]
[JsonDerivedType(typeof(Amended), "indicator.amended.v1")]
[JsonDerivedType(typeof(Closed), "indicator.closed.v1")]
public abstract record IndicatorEvent : Event
{
    private IndicatorEvent()
    {
    }

    /// <summary>An indicator was defined.</summary>
    /// <param name="Indicator">The indicator as it was defined.</param>
    public sealed record Defined(Indicator Indicator) : IndicatorEvent;

    /// <summary>Its terms were stated anew.</summary>
    /// <param name="Indicator">The indicator.</param>
    /// <param name="Terms">All its terms from now on.</param>
    public sealed record Amended(Id<Indicator> Indicator, IndicatorTerms Terms) : IndicatorEvent;

    /// <summary>It is no longer measured.</summary>
    /// <param name="Indicator">The indicator.</param>
    /// <param name="Reason">Why it is no longer measured; where its effort was given up, or a new plan version closed it, the reason given there.</param>
    public sealed record Closed(Id<Indicator> Indicator, Text Reason) : IndicatorEvent;
}
