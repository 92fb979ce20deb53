namespace SmartSpec.Testing;

/// <summary>What <see cref="StrategyService"/> promises over a store.</summary>
public abstract partial class StrategyServiceSuite : StoreSuite;
