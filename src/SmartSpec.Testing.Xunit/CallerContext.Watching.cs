using System.Buffers;
using System.Collections;

namespace SmartSpec.Testing;

/// <content>Lists and bytes that look, each time they are read, under whose context that is.</content>
internal sealed partial class CallerContext
{
    /// <summary>An append whose lists and bytes look, each time they are read, under whose context that is.</summary>
    public StoreAppend Watching(StoreAppend append) =>
        append with
        {
            Events = Watching<RecordedEvent>([
                .. append.Events.Select(recorded => recorded with { Line = Watching(recorded.Line) }),
            ]),
            Messages = append.Messages is { } messages
                ? Watching<OutboxMessage>([.. messages.Select(message => message with { Body = Watching(message.Body) })])
                : null,
            Document = append.Document is { } document ? Watching(document) : null,
        };

    /// <summary>A document whose bytes look, each time they are read, under whose context that is.</summary>
    public StoredDocument Watching(StoredDocument document) => document with { Bytes = Watching(document.Bytes) };

    /// <summary>Bytes, which are watched also where a store has copied the lists that contain them.</summary>
    private ReadOnlyMemory<byte> Watching(ReadOnlyMemory<byte> bytes) => new WatchedBytes(bytes.ToArray(), this).Memory;

    private Watched<T> Watching<T>(IReadOnlyList<T> items) => new(items, this);

    private sealed class WatchedBytes(byte[] bytes, CallerContext caller) : MemoryManager<byte>
    {
        public override Span<byte> GetSpan()
        {
            caller.Look();
            return bytes;
        }

        public override MemoryHandle Pin(int elementIndex = 0)
        {
            caller.Look();
            return bytes.AsMemory(elementIndex).Pin();
        }

        // What Pin gave lets go by itself.
        public override void Unpin() { }

        protected override void Dispose(bool disposing) { }
    }

    private sealed class Watched<T>(IReadOnlyList<T> items, CallerContext caller) : IReadOnlyList<T>
    {
        public int Count
        {
            get
            {
                caller.Look();
                return items.Count;
            }
        }

        public T this[int index]
        {
            get
            {
                caller.Look();
                return items[index];
            }
        }

        public IEnumerator<T> GetEnumerator()
        {
            caller.Look();
            return items.GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
