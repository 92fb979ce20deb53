namespace SmartSpec.Testing;

/// <summary>Random sequences of what a store can be asked, compared with a simple model after each step.</summary>
public abstract class StoreModelSuite : StoreSuite;
