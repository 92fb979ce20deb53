namespace SmartSpec;

/// <summary>The strategy after one more event. The strategy before stays as it is.</summary>
internal static class Evolution
{
    /// <summary>A copy of a strategy with an event applied.</summary>
    public static Strategy Evolve(Strategy state, Event happened, Envelope envelope, CommandFingerprint? fingerprint = null)
    {
        var fold = new Fold(state);
        fold.Add(happened, envelope, fingerprint);
        return fold.Complete();
    }
}
