namespace SmartSpec;

/// <content>Queries about decisions that were annulled.</content>
public sealed partial record Strategy
{
    /// <summary>The marks on an object that rested on decisions which were annulled; empty where none was.</summary>
    public IEnumerable<AnnulmentMark> AnnulmentsOn(Subject subject) => Annulments.Where(mark => mark.Subject == subject);

    /// <summary>Whether a decision is recorded as annulled.</summary>
    /// <param name="decision">The decision; null for none.</param>
    public bool IsAnnulled(Id<Decision>? decision) => Decisions.Find(decision)?.Annulled is not null;
}
