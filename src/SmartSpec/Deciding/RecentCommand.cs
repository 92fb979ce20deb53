namespace SmartSpec;

/// <summary>A command whose fingerprint is known, as a document has it.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Fingerprint">Its fingerprint.</param>
internal sealed record RecentCommand(Id<Command> Id, Hash Fingerprint);
