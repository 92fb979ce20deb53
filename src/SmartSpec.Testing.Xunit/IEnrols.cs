using System.Diagnostics.CodeAnalysis;

namespace SmartSpec.Testing;

/// <summary>
/// Says of a suite's subclass for which store it is, so that a test can see that each store is enrolled in each suite.
/// </summary>
/// <typeparam name="TStore">The store.</typeparam>
[SuppressMessage(
    "Design",
    "CA1040",
    Justification = "It marks a type with another: an attribute could not be asked for at compile time."
)]
public interface IEnrols<TStore>
    where TStore : IStrategyStore;
