namespace SmartSpec.Tool.Tests;

/// <summary>The histories that earlier versions recorded, of all kinds of strategies.</summary>
internal static class GoldenHistories
{
    public static IEnumerable<History> All =>
        typeof(GoldenHistories)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("Golden/", StringComparison.Ordinal))
            .Select(Of);

    public static History Read(string name) => Of("Golden/" + name);

    private static History Of(string resource)
    {
        using var stream = typeof(GoldenHistories).Assembly.GetManifestResourceStream(resource)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return History.Read(bytes.ToArray());
    }
}
