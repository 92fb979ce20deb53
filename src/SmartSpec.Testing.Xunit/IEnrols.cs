using System.Diagnostics.CodeAnalysis;

namespace SmartSpec.Testing;

/// <summary>
/// Marks a suite's subclass with the store that it tests, so that a test can see that each store is enrolled in each suite.
/// </summary>
/// <typeparam name="TStore">The store.</typeparam>
[SuppressMessage(
    "Design",
    "CA1040",
    Justification = "It marks a type with another: an attribute could not be required at compile time."
)]
public interface IEnrols<TStore>
    where TStore : IStrategyStore;
