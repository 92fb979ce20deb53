namespace SmartSpec.Tool.Storage;

/// <summary>
/// The place where a strategy is stored, as the user chose: a file of its own, or a database with several. Its text is how
/// the user named it.
/// </summary>
internal abstract class StrategyStorage
{
    /// <summary>The option by which it is chosen.</summary>
    public abstract string Option { get; }

    /// <summary>What the place is called in JSON.</summary>
    public abstract string Member { get; }

    /// <summary>What to do with the content, to start over.</summary>
    public abstract Words StartOver { get; }

    /// <summary>What is missing, where there is nothing to open.</summary>
    public abstract Words Missing { get; }

    /// <summary>That a strategy is there already, and what to do.</summary>
    public abstract Words Taken { get; }

    /// <summary>What to do about a history that is not as it was written.</summary>
    public abstract Words Remedy { get; }

    /// <summary>The remedy for a fault: a history that a newer version recorded is left as it is.</summary>
    public Words RemedyFor(Verification.Broken broken) =>
        broken.Cause is MalformedCause.NewerEvent ? new("Lämna historiken som den är.", "Leave the history as it is.") : Remedy;

    /// <summary>Whether there is something to open.</summary>
    /// <exception cref="BadInputException">It is not known.</exception>
    public abstract bool Exists();

    /// <summary>The whole history, verified.</summary>
    /// <exception cref="BadInputException">It cannot be read, or is not intact; the message names the place.</exception>
    public abstract History Read();

    /// <summary>Whether the stored history is as it was written.</summary>
    /// <param name="head">A hash saved elsewhere that the history must have gone through.</param>
    /// <exception cref="BadInputException">It cannot be read, or is no history at all.</exception>
    public abstract Verification Verify(Hash? head = null);

    /// <summary>Where a fault is.</summary>
    public abstract Words PlaceOf(Verification.Broken broken);

    /// <summary>Sees, before anything is played, that it can be written.</summary>
    /// <exception cref="BadInputException">It cannot.</exception>
    public abstract void CheckThatItCanBeWritten();

    /// <summary>Whether something has been stored since the start.</summary>
    public bool HasWritten { get; private set; }

    /// <summary>Stores a history that continues what was read; durably, before it returns.</summary>
    /// <exception cref="BadInputException">It cannot be written, or another has written in between.</exception>
    public void Write(History history)
    {
        Keep(history);
        HasWritten = true;
    }

    /// <summary>Stores it in its own way.</summary>
    protected abstract void Keep(History history);
}
