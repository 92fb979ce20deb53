namespace SmartSpec.Testing;

/// <summary>
/// A step of a random sequence, as two numbers: what is done with them depends on the state, so that a sequence holds
/// together when steps are left out.
/// </summary>
/// <param name="Kind">What is done, from 0 to 99.</param>
/// <param name="Seed">From what its particulars are chosen.</param>
internal readonly record struct ModelStep(int Kind, int Seed);
