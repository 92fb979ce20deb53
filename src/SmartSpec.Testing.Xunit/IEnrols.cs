namespace SmartSpec.Testing;

/// <summary>Says of a suite's subclass for which store it is, so that a test can see that each store is enrolled in each suite.</summary>
/// <typeparam name="TStore">The store.</typeparam>
public interface IEnrols<TStore>
    where TStore : IStrategyStore;
