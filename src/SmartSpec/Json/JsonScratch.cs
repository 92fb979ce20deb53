using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SmartSpec;

/// <summary>
/// A buffer and a writer that a thread reuses: creating both costs as much as a line of JSON. For one use at a time.
/// </summary>
/// <param name="encoder">What is escaped.</param>
[SuppressMessage(
    "Design",
    "CA1001:Types that own disposable fields should be disposable",
    Justification = "The writer owns nothing but the buffer."
)]
internal sealed class JsonScratch(JavaScriptEncoder encoder)
{
    private const int MaxReused = 64 * 1024;

    private readonly ArrayBufferWriter<byte> buffer = new(1024);
    private Utf8JsonWriter? writer;

    /// <summary>The written bytes, once the writer has been flushed.</summary>
    public ReadOnlySpan<byte> Written => buffer.WrittenSpan;

    /// <summary>Whether a long text has made the buffer too large to be reused.</summary>
    public bool IsLarge => buffer.Capacity > MaxReused;

    /// <summary>The writer, with nothing written yet, whatever became of the use before.</summary>
    public Utf8JsonWriter Begin()
    {
        buffer.ResetWrittenCount();
        writer ??= new(buffer, new() { Encoder = encoder });
        writer.Reset(buffer);
        return writer;
    }
}
