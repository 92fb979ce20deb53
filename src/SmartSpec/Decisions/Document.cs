namespace SmartSpec;

/// <summary>A document that the host keeps: the record holds where it is and what it was.</summary>
/// <param name="Uri">Where it is.</param>
/// <param name="Sha256">The SHA-256 of its bytes, so that it cannot be exchanged unseen.</param>
/// <param name="MediaType">Its media type, such as <c>application/pdf</c>.</param>
public sealed record Document(string Uri, Hash Sha256, string MediaType);
