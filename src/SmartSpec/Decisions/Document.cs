namespace SmartSpec.Model;

/// <summary>A document that the host stores: the record has its address and its hash.</summary>
/// <param name="Uri">Where it is.</param>
/// <param name="Sha256">The SHA-256 of its bytes, so that a replacement is noticed.</param>
/// <param name="MediaType">Its media type, such as <c>application/pdf</c>.</param>
public sealed record Document(string Uri, Hash Sha256, string MediaType);
